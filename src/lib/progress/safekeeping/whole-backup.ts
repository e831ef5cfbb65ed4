import type { Fact } from '../facts.ts';
import type { ProgressStore } from '../store.ts';

const keyOf = ({ table, row }: Fact) => `${table} ${row.id}`;

/**
 * Everything as one file for the learner: what is recorded, and what could not be. The one place from which files are
 * made that this browser does not keep. `app`: the version of the app.
 */
export async function wholeBackup(store: ProgressStore, app: string, now: number): Promise<Blob> {
	const { allFacts, backupOf, BACKUP_TYPE } = await import('../backup/backup.ts');
	const unsaved = store.unsaved();
	// A draft that could not be recorded stands for the one that was.
	const keys = new Set(unsaved.map(keyOf));
	async function* facts() {
		for await (const some of allFacts(store)) yield some.filter((fact) => !keys.has(keyOf(fact)));
		if (unsaved.length > 0) yield unsaved;
	}
	const headers = { 'content-type': BACKUP_TYPE };
	return new Response(backupOf(facts(), app, now), { headers }).blob();
}
