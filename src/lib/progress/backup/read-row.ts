import * as v from 'valibot';
import { fail, ok, type Result } from '#lib/base/result.ts';
import type { Fact, TableName } from '../facts.ts';
import { refusedKey } from './plain-json.ts';
import { rowSchemas } from './row-schemas.ts';

/** The field by which a row is refused, as a path such as `response.0`. */
export type BadField = string;

/** A row from a stranger's hands, built anew by the schema of its table. */
export function readRow(table: TableName, row: unknown): Result<Fact, BadField> {
	const refused = typeof row === 'object' && row !== null && refusedKey(row);
	if (refused) return fail(refused);
	const result = v.safeParse<v.GenericSchema>(rowSchemas[table], row);
	if (!result.success) return fail(v.getDotPath(result.issues[0]) ?? '');
	return ok({ table, row: result.output } as Fact);
}
