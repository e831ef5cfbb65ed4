import { equalBytes, joined } from '#lib/base/bytes.ts';
import { newestOf } from '../newest.ts';
import type { JournalFile, JournalFolder } from './folder.ts';
import { END_BYTES, lastFact } from './last-fact.ts';
import { encodeLine, readLines } from './lines.ts';

/** A fact as the journal sees it: it keeps also what a newer version wrote into tables unknown here. */
export interface LoggedFact {
	table: string;
	row: { id: string; at: number };
}

/** Ids by table. */
export type Ids = Readonly<Record<string, readonly string[]>>;

/** Closed files that may lie side by side before they are written into one. */
export const MANY_FILES = 8;

/**
 * An append-only record in one file a session. A line holds the facts of one record, whole or not at all. The
 * file is created with the first line: most visits write nothing.
 */
export class Journal {
	readonly #folder: JournalFolder;
	readonly #session: string;
	#file: Promise<JournalFile> | undefined;
	/** Where each line begins, and whether something torn may stand at the end. */
	readonly #lines: number[] = [];
	#torn = false;

	constructor(folder: JournalFolder, session: string) {
		this.#folder = folder;
		this.#session = session;
	}

	/** Adds a line; it is on the disk when this resolves. */
	async append(json: string): Promise<void> {
		this.#file ??= this.#folder.create(this.#session);
		const file = await this.#file.catch((error: unknown) => {
			this.#file = undefined;
			throw error;
		});
		const start = file.size();
		const wasTorn = this.#torn;
		try {
			// A line feed first keeps the torn part from spoiling this line.
			if (wasTorn) file.append(new Uint8Array([0x0a]));
			file.append(encodeLine(json));
		} catch (error) {
			this.#torn = true;
			file.truncate(start);
			// What an earlier failure left is still there.
			this.#torn = wasTorn;
			throw error;
		}
		this.#torn = false;
		this.#lines.push(start);
	}

	/** Takes the last lines back. Fails when some of them are not this session's. */
	async withdraw(lines = 1): Promise<void> {
		if (lines === 0) return;
		const start = this.#lines.at(-lines);
		if (start === undefined) throw new DOMException('lines of another session', 'InvalidStateError');
		(await this.#file)?.truncate(start);
		this.#lines.splice(-lines);
	}

	/** The facts of all sessions but those of `known` ids. */
	async facts(known: Ids = {}): Promise<LoggedFact[]> {
		const ids = new Map(Object.entries(known).map(([table, own]) => [table, new Set(own)]));
		const isNews = ({ table, row }: LoggedFact) => !ids.get(table)?.has(row.id);
		const facts: LoggedFact[] = [];
		for (const name of await this.#folder.list()) {
			for (const fact of await this.#read(name)) if (isNews(fact)) facts.push(fact);
		}
		return facts;
	}

	/** Those of the `known` ids that no session wrote. */
	async lacks(known: Ids): Promise<Ids> {
		const ids = new Map(Object.entries(known).map(([table, own]) => [table, new Set(own)]));
		for (const name of await this.#folder.list()) {
			for (const { table, row } of await this.#read(name)) ids.get(table)?.delete(row.id);
		}
		return Object.fromEntries([...ids].map(([table, left]) => [table, [...left]]));
	}

	/** The last fact of each session, without reading the others; `undefined` when one of them cannot be told. */
	async latest(): Promise<LoggedFact[] | undefined> {
		const facts: LoggedFact[] = [];
		for (const name of await this.#folder.list()) {
			const end = await this.#folder.readEnd(name, END_BYTES);
			if (!end?.length) continue;
			const fact = lastFact(end);
			if (!fact) return undefined;
			facts.push(fact);
		}
		return facts;
	}

	/**
	 * Writes many closed files into one, flushed before the first of them is deleted. Killed anywhere, it leaves
	 * every fact in some file and at most some facts in two, which reading does not mind. Where it cannot be done
	 * (no room), what was begun is taken away: left behind at each start, it would fill the disk.
	 */
	async compact(closed: readonly string[], into: string): Promise<void> {
		if (closed.length <= MANY_FILES) return;
		const facts: LoggedFact[] = [];
		for (const name of closed) for (const fact of await this.#read(name)) facts.push(fact);
		const newest = newestOf(facts);
		try {
			await this.#writeWhole(into, joined(newest.map((fact) => encodeLine(JSON.stringify([fact])))));
		} catch (error) {
			await this.#folder.remove(into).catch(() => {});
			throw error;
		}
		for (const name of closed) await this.#folder.remove(name);
	}

	async close(): Promise<void> {
		(await this.#file)?.close();
		this.#file = undefined;
	}

	async #writeWhole(name: string, bytes: Uint8Array): Promise<void> {
		const file = await this.#folder.create(name);
		try {
			file.append(bytes);
		} finally {
			file.close();
		}
		// Nothing is deleted on the word of the disk alone.
		const there = await this.#folder.read(name);
		if (!there || !equalBytes(there, bytes)) throw new Error(`${name} does not read back`);
	}

	async #read(name: string): Promise<LoggedFact[]> {
		const bytes = await this.#folder.read(name);
		return bytes ? [...readLines(bytes)].flatMap((json) => JSON.parse(json) as LoggedFact[]) : [];
	}
}
