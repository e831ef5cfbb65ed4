import { backupBlob } from '../../src/lib/progress/backup/backup.ts';
import { readBackup } from '../../src/lib/progress/backup/read-backup.ts';
import { rowsIn, type RowsByTable } from '../../src/lib/progress/backup/rows-in.fixture.ts';
import type { Fact } from '../../src/lib/progress/facts.ts';
import { memoryStore } from '../../src/lib/progress/memory-store.fixture.ts';

/** The rows of a backup, which must be whole. */
export async function tablesIn(text: string): Promise<RowsByTable> {
	const backup = await readBackup(text);
	if (!backup.ok) throw new Error(`the backup is refused: ${JSON.stringify(backup.error)}`);
	return rowsIn(backup.value);
}

/** A backup of some facts. */
export async function backupOf(facts: readonly Fact[]): Promise<string> {
	return (await backupBlob(await memoryStore(facts), '0.0.0', Date.now())).text();
}
