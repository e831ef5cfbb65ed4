import { exportBackup, type BackupTables } from '../../src/lib/progress/backup/backup.ts';
import { readBackup } from '../../src/lib/progress/backup/read-backup.ts';
import { Canary } from '../../src/lib/progress/canary.ts';
import { DurableStore } from '../../src/lib/progress/durable-store.ts';
import type { Fact } from '../../src/lib/progress/facts.ts';
import { memoryIndex } from '../../src/lib/progress/legs/memory-index.ts';
import { noTabs } from '../../src/lib/progress/tabs.ts';

/** The rows of a backup, which must be whole. */
export async function tablesIn(text: string): Promise<BackupTables> {
	const backup = await readBackup(text);
	if (!backup.ok) throw new Error(`the backup is refused: ${JSON.stringify(backup.error)}`);
	return backup.value.tables;
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
	return exportBackup(store, '0.0.0', Date.now());
}
