import Dexie, { type EntityTable } from 'dexie';
import { isNewer, refuseOldCode } from './old-code.db.ts';
import { tellWrites } from './tell-writes.db.ts';
import { markWriting } from './unclean-end.db.ts';

/** What the indexes need of a row. The rest of it belongs to the capability that writes it. */
interface DatedRow {
	id: string;
	at: number;
}
interface LessonRow extends DatedRow {
	lesson: string;
	level: string;
}

/** The tables and what each of them indexes. */
export interface IndexedTables {
	attempts: LessonRow;
	answers: LessonRow & { attempt?: string };
	visits: LessonRow;
	lookups: LessonRow & { term: string };
	keeps: LessonRow & { term: string; card?: string };
	predictions: LessonRow;
	drafts: LessonRow;
	assessments: LessonRow;
	reviews: DatedRow & { card: string };
	cardNotes: DatedRow & { card: string };
	cardStates: DatedRow & { card: string };
	reviewSettings: DatedRow;
	received: LessonRow & { assignment: string };
	handIns: LessonRow & { assignment: string };
}

/**
 * What is derived of a card, for the queries that its rows cannot answer: nothing that could not be made again from
 * them. `stale`: rows came in since.
 */
export interface DerivedCard {
	key: string;
	/** Absent in what is derived: IndexedDB leaves it out of the index. */
	stale?: 1;
	/** What it waits for, and since when (a day, or a time in milliseconds): the index of what can be asked. */
	queue?: 'new' | 'due' | 'suspended';
	since?: string | number;
	/** The day of the last review. */
	lastDay?: string;
	/** Places in the orders of a list. */
	byHeadword?: string;
	byDue?: string;
	byKept?: number;
	record?: unknown;
}

/** The version this code writes. Every released version keeps its declaration below. */
const CODE_VERSION = 3;

const VERSION_1 = {
	attempts: 'id, [lesson+level], at',
	answers: 'id, [lesson+level], at, attempt',
	visits: 'id, [lesson+level], at',
	lookups: 'id, [lesson+level], at, term',
	keeps: 'id, [lesson+level], at, term',
	predictions: 'id, [lesson+level], at',
	drafts: 'id, [lesson+level], at',
	assessments: 'id, [lesson+level], at'
};

/** Words that stay: reviews and what else is said of cards, and what is derived from it. */
const VERSION_2 = {
	keeps: 'id, [lesson+level], at, term, card',
	reviews: 'id, at, card',
	cardNotes: 'id, at, card',
	cardStates: 'id, at, card',
	reviewSettings: 'id, at',
	cards: 'key, stale, [queue+since], lastDay, byHeadword, byDue, byKept'
};

/** Classes: what a pupil received and handed in; what a teacher keeps of her classes; keys of this device. */
const VERSION_3 = {
	received: 'id, [lesson+level], at, assignment',
	handIns: 'id, [lesson+level], at, assignment',
	classes: 'id',
	assigned: 'id, class',
	copies: 'id, assignment',
	marks: 'id, assignment',
	teacherKeys: 'id',
	deviceKeys: 'id'
};

/**
 * The one database. A caller gives the types of its rows. Writes are flushed to the disk before they are
 * acknowledged, and a closed database stays closed until it is opened again: opening by itself after the
 * browser cleared the site would start an empty one without a word.
 */
export class Database<Rows extends IndexedTables = IndexedTables> extends Dexie {
	constructor(name: string) {
		super(name, { chromeTransactionDurability: 'strict', autoOpen: false, cache: 'disabled' });
		this.version(1).stores(VERSION_1);
		this.version(2).stores(VERSION_2);
		this.version(3).stores(VERSION_3);
		refuseOldCode(this, CODE_VERSION);
		tellWrites(this, markWriting);
	}

	/** Whether a newer version of the app has upgraded it, so that this code may only read. */
	get isNewer(): boolean {
		return isNewer(this, CODE_VERSION);
	}

	/** A table with the type of its rows. */
	rows<T extends keyof IndexedTables & string>(table: T): EntityTable<Rows[T] & { id: string }, 'id'> {
		return this.table(table);
	}

	/** What is derived of cards. */
	get cards(): EntityTable<DerivedCard, 'key'> {
		return this.table('cards');
	}
}
