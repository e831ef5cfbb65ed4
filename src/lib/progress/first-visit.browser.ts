import { profile } from '#lib/base/profile.browser.ts';
import { within } from './watchdog.ts';

/** A browser that takes longer to name its databases than opening one would is not worth waiting for. */
const ANSWER_MS = 1_000;

/**
 * Whether this browser surely keeps nothing of ours yet: neither the canary nor the database is there. A page may
 * then begin without opening the store first. In doubt, the answer is no.
 */
export async function isFirstVisit(name = profile): Promise<boolean> {
	try {
		if (localStorage.getItem(`${name}/canary`) !== null) return false;
		const databases = await within<IDBDatabaseInfo[] | undefined>(
			ANSWER_MS,
			indexedDB.databases(),
			() => undefined
		);
		return databases !== undefined && !databases.some((database) => database.name === name);
	} catch {
		return false;
	}
}
