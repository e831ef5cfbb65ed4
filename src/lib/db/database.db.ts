import Dexie, { type EntityTable } from 'dexie';
import { isNewer, refuseOldCode } from './old-code.db.ts';

/** What the indexes need of a row. The rest of it belongs to the capability that writes it. */
export interface IndexedRow {
	id: string;
	at: number;
	lesson: string;
	level: string;
}

/** The tables and what each of them indexes. */
export interface IndexedTables {
	attempts: IndexedRow;
	answers: IndexedRow & { attempt?: string };
	visits: IndexedRow;
	lookups: IndexedRow & { term: string };
	keeps: IndexedRow & { term: string };
	predictions: IndexedRow;
	drafts: IndexedRow;
	assessments: IndexedRow;
}

/** The version this code writes. Every released version keeps its declaration below. */
const CODE_VERSION = 1;

const VERSION_1: Record<keyof IndexedTables, string> = {
	attempts: 'id, [lesson+level], at',
	answers: 'id, [lesson+level], at, attempt',
	visits: 'id, [lesson+level], at',
	lookups: 'id, [lesson+level], at, term',
	keeps: 'id, [lesson+level], at, term',
	predictions: 'id, [lesson+level], at',
	drafts: 'id, [lesson+level], at',
	assessments: 'id, [lesson+level], at'
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
		refuseOldCode(this, CODE_VERSION);
	}

	/** Whether a newer version of the app has upgraded it, so that this code may only read. */
	get isNewer(): boolean {
		return isNewer(this, CODE_VERSION);
	}

	/** A table with the type of its rows. */
	rows<T extends keyof IndexedTables & string>(table: T): EntityTable<Rows[T] & { id: string }, 'id'> {
		return this.table(table);
	}
}
