import { newId } from '#lib/base/id.ts';

/** Marks of pages that have written, each beside a lock that its page holds as long as it lives. */
const PREFIX = 'route-des-mots/writing/';

let own: string | undefined;

/**
 * Marks, with the first write of this page, that its end is to be a clean one. Only Chromium's databases lie in a log
 * that a crash can tear so that it is wiped two starts later; it alone tells of such losses with `dataLoss`.
 */
export function markWriting(): void {
	if (own || !tearsLogs()) return;
	const mark = (own = PREFIX + newId());
	let release = () => {};
	const isDone = new Promise<void>((resolve) => (release = resolve));
	try {
		localStorage.setItem(mark, '');
		void navigator.locks.request(mark, () => isDone);
		addEventListener('pagehide', end);
	} catch {
		// Without a mark the next start does not know: the journal gives back what is lost.
	}

	function end() {
		removeEventListener('pagehide', end);
		localStorage.removeItem(mark);
		release();
		own = undefined;
	}
}

/** Marks of pages that ended without a word: the browser crashed, or the page did. */
export async function uncleanEnds(): Promise<string[]> {
	const marks = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
	if (marks.length === 0) return marks;
	const { held = [] } = await navigator.locks.query();
	const alive = new Set(held.map(({ name }) => name));
	return marks.filter((mark) => !alive.has(mark));
}

/** What could come of them has been averted. */
export const forgetEnds = (marks: readonly string[]): void =>
	marks.forEach((mark) => localStorage.removeItem(mark));

const tearsLogs = () =>
	typeof IDBVersionChangeEvent !== 'undefined' &&
	'dataLoss' in IDBVersionChangeEvent.prototype &&
	typeof navigator.locks?.query === 'function';
