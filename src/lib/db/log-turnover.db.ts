import Dexie from 'dexie';
import { forgetEnds, uncleanEnds } from './unclean-end.browser.ts';

/** Bytes that are written, in rows of `ROW`: more than Chromium keeps in a log before it begins another one. */
const ENOUGH = 5_000_000;
/** Larger rows would become files beside the log. */
const ROW = 40_000;
const NAME = 'route-des-mots/log';

/**
 * After an unclean end: writes enough through one row that Chromium begins a new log. The old one may end in a torn
 * record: read once more it would be taken for corrupt, and every database of the site be wiped (google/leveldb#1287).
 * The log is shared by all of them, so the row lies in a database of its own. Tells whether that was done.
 */
export async function turnLogOver(): Promise<boolean> {
	return navigator.locks.request(NAME, { ifAvailable: true }, async (lock) => {
		const ends = lock ? await uncleanEnds() : [];
		if (ends.length === 0) return false;
		await writeThrough();
		forgetEnds(ends);
		return true;
	});
}

async function writeThrough(): Promise<void> {
	const db = new Dexie(NAME, { chromeTransactionDurability: 'relaxed', autoOpen: false });
	db.version(1).stores({ rows: 'id' });
	await db.open();
	const rows = db.table('rows');
	try {
		// Bytes at random: others might be stored compressed.
		for (let written = 0; written < ENOUGH; written += ROW) {
			await rows.put({ id: 'one', bytes: crypto.getRandomValues(new Uint8Array(ROW)) });
		}
	} finally {
		await rows.clear();
		db.close();
	}
}
