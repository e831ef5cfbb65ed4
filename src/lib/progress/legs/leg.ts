import type { Level } from '#lib/lesson/level.ts';
import type { CardIndex } from '#lib/vocabulary/card-index.ts';
import { TABLES, type Fact, type TableName, type Tables } from '../facts.ts';

/** Tables whose rows never change: all but drafts. */
export const FIXED_TABLES = TABLES.filter((table) => table !== 'drafts');
/** Ids of rows, by table. */
export type KnownIds = Readonly<Partial<Record<TableName, readonly string[]>>>;

/** Which row was written, without the row. */
export interface WrittenRow {
	table: TableName;
	id: string;
	at: number;
}

/** A place that holds facts. Every method rejects with what the storage threw. */
export interface Leg {
	/** Resolves once the facts are as safe as this leg can make them. The same facts again change nothing. */
	write(facts: readonly Fact[]): Promise<void>;
	/** Takes a failed connection up again, with what it then finds (another tab may have erased). */
	reopen(): Promise<void>;
	/** Forgets everything. */
	erase(): Promise<void>;
	close(): void;
}

/** The leg that is written first and read only to rebuild the other. */
export interface JournalLeg extends Leg {
	/** Every fact it still has but those of `known` ids, some of them perhaps several times. */
	facts(known?: KnownIds): Promise<Fact[]>;
	/**
	 * What was written last, by each session whose file is still there: a crash parts the legs at the end. Quick, however
	 * much there is. `undefined` when that cannot be told.
	 */
	latest(): Promise<Fact[] | undefined>;
	/** Those of some ids that it has not: what was recorded while it could not be opened, or before it was lost. */
	lacks(known: KnownIds): Promise<KnownIds>;
	/** Takes back the facts of the last writes (one, unless told otherwise), when nothing was written after them. */
	withdraw(writes?: number): Promise<void>;
}

/** The leg one can ask. */
export interface Index extends Omit<Leg, 'write'> {
	/** Whether all tabs look into the same one. */
	readonly shared: boolean;
	/** Whether a newer version of the app has upgraded it, so that this code may only read. */
	readonly isNewer: boolean;
	/** Like `Leg.write`; of two rows with one id the newest stays. Tells how many ids were not known before. */
	write(facts: readonly Fact[]): Promise<number>;
	/**
	 * Facts that another tab has written to what this index is stored in. Absent: it is not stored, and `write` takes them.
	 */
	heard?(facts: readonly Fact[]): Promise<void>;
	/** Rows of a table, oldest first. */
	rows<T extends TableName>(table: T, lesson?: string, level?: Level): Promise<Tables[T][]>;
	/** The words kept, derived from the rows. What derives them is loaded with the first question. */
	cards(): Promise<CardIndex>;
	/** Some rows of a table in the order of their ids, those after an id. */
	stretch<T extends TableName>(table: T, after: string | undefined, most: number): Promise<Tables[T][]>;
	/** Those of the facts that `write` would not ignore. */
	missing(facts: readonly Fact[]): Promise<Fact[]>;
	/** The rows that are there now under the ids of some facts. */
	present(facts: readonly Fact[]): Promise<Fact[]>;
	/** Takes rows out again unless they have been overtaken, and puts back what they had taken the place of. */
	undo(written: readonly WrittenRow[], replaced: readonly Fact[]): Promise<void>;
	/** The ids of all rows (but drafts, unless asked for), read in stretches between which the page can breathe. */
	ids(tables?: readonly TableName[]): Promise<KnownIds>;
	/** The rows of these ids, as far as they are there. */
	some(ids: KnownIds): Promise<Fact[]>;
	counts(): Promise<Record<TableName, number>>;
	has(table: TableName, id: string): Promise<boolean>;
}
