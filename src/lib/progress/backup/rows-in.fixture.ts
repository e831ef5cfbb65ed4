import { TABLES, type TableName } from '../facts.ts';
import type { Backup } from './backup.ts';

/** A backup's rows, table by table, as it has them. */
export async function rowsIn(backup: Backup): Promise<Record<TableName, unknown[]>> {
	const rows = Object.fromEntries(TABLES.map((table) => [table, []])) as unknown as Record<
		TableName,
		unknown[]
	>;
	for await (const batch of backup.facts()) for (const { table, row } of batch) rows[table].push(row);
	return rows;
}
