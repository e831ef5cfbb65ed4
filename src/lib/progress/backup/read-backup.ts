import * as v from 'valibot';
import { fail, ok, type Result } from '#lib/base/result.ts';
import { TABLES, type TableName } from '../facts.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, checksumOf, type Backup, type BackupTables } from './backup.ts';
import { scanJson } from './json-scan.ts';
import { refusedKey } from './plain-json.ts';
import { rowSchemas } from './row-schemas.ts';

/** Larger files are refused unread: a life's worth of answers is smaller. */
export const MAX_BACKUP_BYTES = 64 * 1024 * 1024;
const MAX_DEPTH = 40;

/** Why a file is refused. `index` counts the rows of the table from 0; `field` is a path such as `response.0`. */
export type BackupError =
	| { kind: 'too-big' | 'not-json' | 'not-ours' | 'truncated' | 'newer-version' | 'damaged' }
	| { kind: 'bad-row'; table: TableName; index: number; field: string };

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** The tables that files of a version hold. */
const TABLES_OF = {
	1: TABLES.slice(0, TABLES.indexOf('reviews')),
	2: TABLES.slice(0, TABLES.indexOf('received')),
	[BACKUP_VERSION]: TABLES
};
const perTable = <S extends v.GenericSchema>(tables: readonly TableName[], schema: S) =>
	v.strictObject(Object.fromEntries(tables.map((table) => [table, schema])) as Record<TableName, S>);
const versioned = v.object({ format: v.literal(BACKUP_FORMAT), version: count });
const envelope = (tables: readonly TableName[]) =>
	v.strictObject({
		format: v.literal(BACKUP_FORMAT),
		version: count,
		exportedAt: count,
		app: v.pipe(v.string(), v.maxLength(100)),
		counts: perTable(tables, count),
		checksum: v.string(),
		tables: perTable(tables, v.array(v.unknown()))
	});

/** Reads a backup from a stranger's hands: whole, ours, undamaged, every row as it should be, or refused. */
export async function readBackup(input: Blob | string): Promise<Result<Backup, BackupError>> {
	const size = typeof input === 'string' ? input.length : input.size;
	if (size > MAX_BACKUP_BYTES) return fail({ kind: 'too-big' });
	const text = typeof input === 'string' ? input : await input.text();

	const parsed = parse(text);
	if (!parsed.ok) return parsed;
	const ours = v.safeParse(versioned, parsed.value);
	if (!ours.success) return fail({ kind: 'not-ours' });
	if (ours.output.version > BACKUP_VERSION) return fail({ kind: 'newer-version' });
	const written = TABLES_OF[ours.output.version as keyof typeof TABLES_OF];
	const file = written && v.safeParse(envelope(written), parsed.value);
	if (!file?.success) return fail({ kind: 'not-ours' });

	const { exportedAt, app, counts, checksum, tables } = file.output;
	const complete = written.every((table) => tables[table].length === counts[table]);
	if (!complete || checksum !== checksumOf(tables)) return fail({ kind: 'damaged' });
	const rows = readRows({ ...forEach(() => []), ...tables });
	return rows.ok
		? ok({ exportedAt, app, counts: { ...forEach(() => 0), ...counts }, tables: rows.value })
		: rows;
}

const forEach = <T>(value: () => T) =>
	Object.fromEntries(TABLES.map((table) => [table, value()])) as Record<TableName, T>;

function parse(text: string): Result<unknown, BackupError> {
	const { depth, closed } = scanJson(text);
	if (depth > MAX_DEPTH) return fail({ kind: 'not-ours' });
	const looksOurs = text.trimStart().startsWith('{') && text.slice(0, 200).includes(`"${BACKUP_FORMAT}"`);
	if (!closed && looksOurs) return fail({ kind: 'truncated' });
	try {
		return ok(JSON.parse(text));
	} catch {
		return fail({ kind: looksOurs ? 'damaged' : 'not-json' });
	}
}

function readRows(tables: Record<TableName, unknown[]>): Result<BackupTables, BackupError> {
	const read = {} as Record<TableName, unknown[]>;
	for (const table of TABLES) {
		const rows: unknown[] = [];
		for (const [index, row] of tables[table].entries()) {
			const refused = typeof row === 'object' && row !== null && refusedKey(row);
			if (refused) return fail({ kind: 'bad-row', table, index, field: refused });
			const result = v.safeParse<v.GenericSchema>(rowSchemas[table], row);
			if (!result.success) {
				return fail({ kind: 'bad-row', table, index, field: v.getDotPath(result.issues[0]) ?? '' });
			}
			rows.push(result.output);
		}
		read[table] = rows;
	}
	return ok(read as BackupTables);
}
