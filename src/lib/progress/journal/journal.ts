import { joined } from '#lib/base/bytes.ts';
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
	/** Where the last line begins, and whether something torn may stand at the end. */
	#lastLine = 0;
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
		try {
			// A line feed first keeps the torn part from spoiling this line.
			if (this.#torn) file.append(new Uint8Array([0x0a]));
			file.append(encodeLine(json));
		} catch (error) {
			this.#torn = true;
			file.truncate(start);
			this.#torn = false;
			throw error;
		}
		this.#torn = false;
		this.#lastLine = start;
	}

	/** Takes the last line back. */
	async withdraw(): Promise<void> {
		(await this.#file)?.truncate(this.#lastLine);
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
	 * every fact in some file and at most some facts in two, which reading does not mind.
	 */
	async compact(closed: readonly string[], into: string): Promise<void> {
		if (closed.length <= MANY_FILES) return;
		const facts: LoggedFact[] = [];
		for (const name of closed) for (const fact of await this.#read(name)) facts.push(fact);
		const newest = newestOf(facts);
		const file = await this.#folder.create(into);
		try {
			file.append(joined(newest.map((fact) => encodeLine(JSON.stringify([fact])))));
		} finally {
			file.close();
		}
		// Nothing is deleted on the word of the disk alone.
		if ((await this.#read(into)).length !== newest.length) throw new Error(`${into} does not read back`);
		for (const name of closed) await this.#folder.remove(name);
	}

	async close(): Promise<void> {
		(await this.#file)?.close();
		this.#file = undefined;
	}

	async #read(name: string): Promise<LoggedFact[]> {
		const bytes = await this.#folder.read(name);
		return bytes ? [...readLines(bytes)].flatMap((json) => JSON.parse(json) as LoggedFact[]) : [];
	}
}
