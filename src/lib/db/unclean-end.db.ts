import Dexie, { type EntityTable } from 'dexie';
import { keep, kept } from '#lib/base/kept.browser.ts';
import { newId } from '#lib/base/id.ts';

/** A page that wrote: its mark is on the disk when its first rows are. `bytes` fill the row that turns the log over. */
interface LogRow {
	id: string;
	bytes?: Uint8Array;
}

/**
 * A database of its own, in the same log as all others of the site. Writes of marks are flushed: localStorage, where the
 * clean end is noted, is written some seconds late, which a crash does not wait for (measured: a mark in it is lost).
 */
export class LogDatabase extends Dexie {
	constructor(durability: 'strict' | 'relaxed') {
		super('route-des-mots/log', { chromeTransactionDurability: durability, autoOpen: false });
		this.version(1).stores({ rows: 'id' });
	}

	get rows(): EntityTable<LogRow, 'id'> {
		return this.table('rows');
	}
}

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
	// Without a mark the next start does not know: the journal gives back what is lost.
	void navigator.locks.request(mark, () => isDone).catch(() => {});
	void Dexie.ignoreTransaction(() => writeMark(mark)).catch(() => {});
	addEventListener('pagehide', end);

	function end() {
		removeEventListener('pagehide', end);
		keep(mark, 'ended');
		release();
		own = undefined;
	}
}

/** Marks of pages that ended without a word: the browser crashed, or the page did. Those of others are cleared away. */
export async function uncleanEnds(db: LogDatabase): Promise<string[]> {
	const { held = [] } = await navigator.locks.query();
	const alive = new Set(held.map(({ name }) => name));
	const marks = (await db.rows.toCollection().primaryKeys()).filter((mark) => !alive.has(mark));
	const ended = marks.filter((mark) => kept(mark) === 'ended');
	await forgetEnds(db, ended);
	return marks.filter((mark) => !ended.includes(mark));
}

/** What could come of them has been averted. */
export async function forgetEnds(db: LogDatabase, marks: readonly string[]): Promise<void> {
	if (marks.length > 0) await db.rows.bulkDelete([...marks]);
	for (const mark of marks) localStorage.removeItem(mark);
}

async function writeMark(id: string): Promise<void> {
	const db = new LogDatabase('strict');
	try {
		await db.open();
		await db.rows.put({ id });
	} finally {
		db.close();
	}
}

export const tearsLogs = () =>
	typeof IDBVersionChangeEvent !== 'undefined' &&
	'dataLoss' in IDBVersionChangeEvent.prototype &&
	typeof navigator.locks?.query === 'function';
