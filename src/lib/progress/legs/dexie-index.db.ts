import { Database } from '#lib/db/database.db.ts';
import { CARD_TABLES, markStale } from '#lib/db/stale-cards.db.ts';
import type { CardIndex } from '#lib/vocabulary/card-index.ts';
import { TABLES, type Fact, type TableName, type Tables } from '../facts.ts';
import { supersedes } from '../newest.ts';
import { FIXED_TABLES, type Index, type KnownIds } from './leg.ts';

/** Up to so many rows are looked up one by one; for more, all keys are read. */
const FEW = 100;
/** Keys that are read at a time. */
const STRETCH = 4_000;

/** The index in IndexedDB. `open` it first; a failure to open is the caller's to judge. */
export class DexieIndex implements Index {
	readonly shared = true;
	readonly db: Database<Tables>;
	#cards: CardIndex | undefined;
	#opening: Promise<void> | undefined;
	readonly #gone: () => void;

	/** `gone`: the browser ended the connection by itself, as when the learner clears the site's data. */
	constructor(name: string, on: { blocked?: () => void; gone?: () => void } = {}) {
		this.db = new Database<Tables>(name);
		this.db.on('blocked', () => on.blocked?.());
		this.#gone = () => on.gone?.();
	}

	get isNewer(): boolean {
		return this.db.isOpen() && this.db.isNewer;
	}

	/** One that is waiting for an old tab to let go is not asked for twice. */
	open(): Promise<void> {
		this.#opening ??= this.db
			.open()
			// Dexie's own event comes also when we close it.
			.then(() => this.db.backendDB().addEventListener('close', this.#gone))
			.finally(() => (this.#opening = undefined));
		return this.#opening;
	}

	async write(facts: readonly Fact[]): Promise<number> {
		const groups = byTable(facts);
		const aboutCards = CARD_TABLES.filter((table) => groups.has(table));
		const tables = [...groups.keys(), ...(aboutCards.length > 0 ? ['keeps', 'cards'] : [])];
		return this.db.transaction('rw', tables, async () => {
			let added = 0;
			for (const [table, rows] of groups) {
				const { fresh, newer } = await this.#news(table, rows);
				added += fresh.length;
				await this.db.table<Tables[TableName], string>(table).bulkPut([...fresh, ...newer]);
			}
			if (aboutCards.length > 0)
				await markStale(
					this.db,
					aboutCards.flatMap((table) => rowsOf(groups, table))
				);
			return added;
		});
	}

	async rows<T extends TableName>(table: T, lesson?: string, level?: string): Promise<Tables[T][]> {
		const stored = this.db.table<Tables[T], string>(table);
		if (lesson === undefined) return stored.orderBy('at').toArray();
		const rows = await (
			level === undefined
				? stored.where('[lesson+level]').between([lesson], [lesson, []])
				: stored.where('[lesson+level]').equals([lesson, level])
		).toArray();
		return rows.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
	}

	async cards(): Promise<CardIndex> {
		if (this.db.isNewer) return this.#cardsInMemory();
		const { DexieCards } = await import('#lib/vocabulary/card-index.db.ts');
		return (this.#cards ??= new DexieCards(this.db));
	}

	async missing(facts: readonly Fact[]): Promise<Fact[]> {
		const groups = byTable(facts);
		const missing: Fact[] = [];
		for (const [table, rows] of groups) {
			const { fresh, newer } = await this.#news(table, rows);
			for (const row of [...fresh, ...newer]) missing.push({ table, row } as Fact);
		}
		return missing;
	}

	async ids(tables: readonly TableName[] = FIXED_TABLES): Promise<KnownIds> {
		const ids: Partial<Record<TableName, string[]>> = {};
		for (const table of tables) ids[table] = await this.#ids(table);
		return ids;
	}

	async some(ids: KnownIds): Promise<Fact[]> {
		const facts: Fact[] = [];
		for (const table of TABLES) {
			const rows = await this.db.rows(table).bulkGet([...(ids[table] ?? [])]);
			for (const row of rows) if (row) facts.push({ table, row } as Fact);
		}
		return facts;
	}

	async count(): Promise<number> {
		const counts = await Promise.all(TABLES.map((table) => this.db.rows(table).count()));
		return counts.reduce((sum, count) => sum + count, 0);
	}

	async has(table: TableName, id: string): Promise<boolean> {
		return (await this.db.rows(table).where('id').equals(id).count()) > 0;
	}

	async reopen(): Promise<void> {
		if (!this.#opening) this.close();
		await this.open();
	}

	async erase(): Promise<void> {
		// A teacher's classes and this device's keys too: who erases a shared computer expects nothing to stay.
		await this.db.transaction('rw', this.db.tables, async () => {
			for (const table of this.db.tables) await table.clear();
		});
	}

	close(): void {
		this.db.close({ disableAutoOpen: false });
	}

	/** What is derived of cards may not be brought up to date in a database that one may only read. */
	async #cardsInMemory(): Promise<CardIndex> {
		const { cardList, recordsOf } = await import('#lib/vocabulary/card-list.ts');
		const [keeps, reviews, notes, states] = await Promise.all([
			this.rows('keeps'),
			this.rows('reviews'),
			this.rows('cardNotes'),
			this.rows('cardStates')
		]);
		const records = recordsOf({ keeps, reviews, notes, states });
		return cardList(
			() => records,
			() => reviews
		);
	}

	/** The keys of a table, in stretches. */
	async #ids(table: TableName): Promise<string[]> {
		const ids: string[] = [];
		for (;;) {
			const last = ids.at(-1);
			const rows = this.db.rows(table);
			const rest = last === undefined ? rows.toCollection() : rows.where('id').above(last);
			const next = await rest.limit(STRETCH).primaryKeys();
			for (const id of next) ids.push(id);
			if (next.length < STRETCH) return ids;
		}
	}

	/** The rows of a table that are not there, and those that take the place of what is. */
	async #news(table: TableName, rows: ReadonlyMap<string, Tables[TableName]>) {
		// Rows other than drafts never change: their keys tell, and many keys alone are quick to read.
		const isFew = table === 'drafts' || rows.size <= FEW;
		const known = isFew ? await this.#known(table, rows) : undefined;
		const keys = known ?? new Set(await this.#ids(table));
		const all = [...rows.values()];
		return {
			fresh: all.filter(({ id }) => !keys.has(id)),
			newer: all.filter((row) => known?.has(row.id) && supersedes(row, known.get(row.id)))
		};
	}

	async #known(table: TableName, rows: ReadonlyMap<string, Tables[TableName]>) {
		const found = await this.db.table<Tables[TableName], string>(table).bulkGet([...rows.keys()]);
		return new Map(found.flatMap((row) => (row ? [[row.id, row] as const] : [])));
	}
}

type CardTable = (typeof CARD_TABLES)[number];
const rowsOf = (groups: ReadonlyMap<TableName, ReadonlyMap<string, Tables[TableName]>>, table: CardTable) => [
	...(groups.get(table) as ReadonlyMap<string, Tables[CardTable]>).values()
];

/** The newest row an id, table by table. */
function byTable(facts: readonly Fact[]): Map<TableName, Map<string, Tables[TableName]>> {
	const groups = new Map<TableName, Map<string, Tables[TableName]>>();
	for (const { table, row } of facts) {
		const rows = groups.get(table) ?? new Map<string, Tables[TableName]>();
		if (supersedes(row, rows.get(row.id))) rows.set(row.id, row);
		groups.set(table, rows);
	}
	return groups;
}
