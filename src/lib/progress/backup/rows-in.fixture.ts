import { TABLES, type TableName, type Tables } from '../facts.ts';
import type { Backup } from './backup.ts';

/** Rows, table by table. */
export type RowsByTable = { [T in TableName]: Tables[T][] };

/** A backup's rows, as it has them. */
export async function rowsIn(backup: Backup): Promise<RowsByTable> {
	const rows = Object.fromEntries(TABLES.map((table) => [table, []])) as unknown as RowsByTable;
	for await (const batch of backup.facts())
		for (const { table, row } of batch) (rows[table] as (typeof row)[]).push(row);
	return rows;
}
