import { version } from '$app/environment';
import { localDay } from '#lib/base/clock.ts';
import { noteExport } from '#lib/progress/safekeeping/export-note.browser.ts';
import { wholeBackup } from '#lib/progress/safekeeping/whole-backup.ts';
import type { ProgressStore } from '#lib/progress/store.ts';
import { saveFile } from '#lib/ui/save-file.browser.ts';

/** Gives the learner a file with everything, what could not be recorded included, and notes that it was given. */
export async function takeAway(store: ProgressStore): Promise<void> {
	const { backupFileName, BACKUP_TYPE } = await import('#lib/progress/backup/backup.ts');
	const now = Date.now();
	const { rows } = store.known;
	saveFile(backupFileName(localDay(now)), await wholeBackup(store, version, now), BACKUP_TYPE);
	noteExport(store.name, { rows, at: now });
}
