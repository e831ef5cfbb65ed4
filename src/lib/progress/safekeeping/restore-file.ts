import { fail, type Result } from '#lib/base/result.ts';
import type { Backup } from '../backup/backup.ts';
import type { BackupError } from '../backup/read-backup.ts';
import type { ProgressStore } from '../store.ts';

/** Merges the content of a backup file into the store. `not-written`: the file is good, the storage is not. */
export async function restoreFile(
	store: ProgressStore,
	file: File
): Promise<Result<Backup, BackupError | { kind: 'not-written' }>> {
	const [{ readBackup }, { restore }] = await Promise.all([
		import('../backup/read-backup.ts'),
		import('../backup/backup.ts')
	]);
	const backup = await readBackup(file);
	if (!backup.ok) return backup;
	return (await restore(store, backup.value)).ok ? backup : fail({ kind: 'not-written' });
}
