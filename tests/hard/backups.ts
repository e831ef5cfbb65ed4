import { backupBlob } from '../../src/lib/progress/backup/backup.ts';
import { readBackup } from '../../src/lib/progress/backup/read-backup.ts';
import { Canary } from '../../src/lib/progress/canary.ts';
import { DurableStore } from '../../src/lib/progress/durable-store.ts';
import { TABLES, type Fact, type TableName, type Tables } from '../../src/lib/progress/facts.ts';
import { memoryIndex } from '../../src/lib/progress/legs/memory-index.ts';
import { noTabs } from '../../src/lib/progress/tabs.ts';

/** A backup, table by table. */
export type BackupTables = { [T in TableName]: Tables[T][] };

/** The rows of a backup, which must be whole. */
export async function tablesIn(text: string): Promise<BackupTables> {
	const backup = await readBackup(text);
	if (!backup.ok) throw new Error(`the backup is refused: ${JSON.stringify(backup.error)}`);
	const tables = Object.fromEntries(TABLES.map((table) => [table, []])) as unknown as BackupTables;
	for await (const facts of backup.value.facts())
		for (const { table, row } of facts) (tables[table] as (typeof row)[]).push(row);
	return tables;
}

/** A backup of some facts. */
export async function backupOf(facts: readonly Fact[]): Promise<string> {
	const store = await DurableStore.open({
		index: memoryIndex(),
		canary: new Canary({ read: () => null, write: () => {} }),
		tabs: noTabs(),
		later: () => {},
		start: { safety: 'memory' }
	});
	const merged = await store.merge(facts);
	if (!merged.ok) throw new Error(merged.error.detail);
	return (await backupBlob(store, '0.0.0', Date.now())).text();
}
