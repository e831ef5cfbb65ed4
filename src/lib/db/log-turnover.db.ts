import { forgetEnds, LogDatabase, tearsLogs, uncleanEnds } from './unclean-end.db.ts';

/** Bytes that are written, in rows of `ROW`: more than Chromium keeps in a log before it begins another one. */
const ENOUGH = 5_000_000;
/** Larger rows would become files beside the log. */
const ROW = 40_000;

/**
 * After an unclean end: writes enough through one row that Chromium begins a new log. The old one may end in a torn
 * record: read once more it would be taken for corrupt, and every database of the site be wiped (google/leveldb#1287).
 * Tells whether that was done.
 */
export async function turnLogOver(): Promise<boolean> {
	if (!tearsLogs()) return false;
	return navigator.locks.request('route-des-mots/log', { ifAvailable: true }, async (lock) => {
		if (!lock) return false;
		const db = new LogDatabase('relaxed');
		try {
			await db.open();
			const ends = await uncleanEnds(db);
			if (ends.length > 0) {
				await writeThrough(db);
				await forgetEnds(db, ends);
			}
			return ends.length > 0;
		} finally {
			db.close();
		}
	});
}

async function writeThrough({ rows }: LogDatabase): Promise<void> {
	const id = 'filling';
	try {
		// Bytes at random: others might be stored compressed.
		for (let written = 0; written < ENOUGH; written += ROW) {
			await rows.put({ id, bytes: crypto.getRandomValues(new Uint8Array(ROW)) });
		}
	} finally {
		await rows.delete(id);
	}
}
