import type { Result } from '#lib/base/result.ts';
import type { Level } from '#lib/lesson/level.ts';
import type { CardIndex } from '#lib/vocabulary/card-index.ts';
import type { Fact, LessonTable, TableName, Tables } from './facts.ts';

/** Why a fact could not be saved. `full`: no room; `engine`: the browser's storage failed; `old-code`: a newer
 * version of the app owns the database; `slow`: no acknowledgement within the watchdog's time; `bug`: ours. */
export type SaveError = { kind: 'full' | 'engine' | 'old-code' | 'slow' | 'bug'; detail: string };

/**
 * How safe the work is. `durable`: journal and database; `single`: only one of them could be opened;
 * `memory`: nothing outlives the page.
 */
export type Safety = 'durable' | 'single' | 'memory';

/** Why the work is less than `durable`: nothing, only the journal, or only the database could be opened; one of them
 * failed later (`journal-failed`, and `database-refused` too); an old tab keeps the database from being brought up to
 * date; or a newer version of the app owns it, so that this one may only read it. */
export type StartReason =
	'storage-refused' | 'database-refused' | 'journal-refused' | 'journal-failed' | 'blocked' | 'old-code';

/** What is known of work that is gone: at least so many rows, and when the last row of all was recorded. */
export interface Loss {
	rows: number;
	at?: number;
}

/**
 * What the start found, and later reopenings. `healed`: rows that the database had lost and the journal gave
 * back; `lost`: the canary remembers work that nothing that could be opened still has; `isFull`: there was no room
 * for a row, or there is none for the reserve.
 */
export interface StartReport {
	readonly safety: Safety;
	readonly healed: number;
	readonly lost: Loss | false;
	readonly isFull?: boolean;
	readonly reason?: StartReason;
	/** What the browser said, for a bug report. */
	readonly detail?: string;
}

/** The progress store: the one door through which what the learner did is written and read. */
export interface ProgressStore {
	/** The name of its database and of all that belongs to it. */
	readonly name: string;
	readonly report: StartReport;
	/** Calls back after the report changed. Returns the way to stop. */
	follow(changed: () => void): () => void;
	/** How much is surely recorded, and the latest time of it (0: nothing). */
	readonly known: { rows: number; at: number };
	/** What could not be recorded and has not been since: a take-away copy holds it too. */
	unsaved(): readonly Fact[];
	/** Resolves to `ok` only when every leg that is open holds the rows durably. Recording the same rows again changes nothing. */
	record(...facts: Fact[]): Promise<Result<void, SaveError>>;
	/**
	 * Adds rows from elsewhere (a backup, another device), however many, in parts between which the page answers. Of two
	 * rows with one id the newest wins. Gives how many were new. On failure what was written is taken back; should the page
	 * end in between, a part is there, and the same rows again complete it. A list is merged in an order of its own; a
	 * stream in its own, and it may fail, which the merge then does too.
	 */
	merge(facts: readonly Fact[] | AsyncIterable<readonly Fact[]>): Promise<Result<number, SaveError>>;
	/** Rows of a lesson (or of one of its levels), oldest first. */
	read<T extends LessonTable>(table: T, lesson: string, level?: Level): Promise<Tables[T][]>;
	/** Every row of a table, oldest first. */
	all<T extends TableName>(table: T): Promise<Tables[T][]>;
	/** Some rows of a table in the order of their ids, those after an id: to read all of it without having it whole. */
	stretch<T extends TableName>(table: T, after: string | undefined, most: number): Promise<Tables[T][]>;
	/** How many rows each table has. */
	counts(): Promise<Record<TableName, number>>;
	/** The words kept, each with all that follows from its rows. */
	readonly cards: CardIndex;
	/** Calls back after rows were recorded, here or in another tab. Returns the way to stop. */
	watch(changed: (tables: ReadonlySet<TableName>) => void): () => void;
	/** Forgets everything on this device, in every leg. */
	erase(): Promise<Result<void, SaveError>>;
	/** The learner has read that work was lost: it is not reported again. */
	acceptLoss(): Promise<void>;
	/** Takes the reserve again after room was made; tells whether there is enough. */
	refill(): Promise<boolean>;
	/** Takes the legs up again when the page comes back from where the browser had put it aside. */
	wake(): Promise<void>;
}
