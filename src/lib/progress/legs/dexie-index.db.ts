import { grouped } from '#lib/base/grouped.ts';
import { Database } from '#lib/db/database.db.ts';
import { CARD_TABLES, markStale } from '#lib/db/stale-cards.db.ts';
import type { CardIndex } from '#lib/vocabulary/card-index.ts';
import { TABLES, type Fact, type TableName, type Tables } from '../facts.ts';
import { supersedes } from '../newest.ts';
import { FIXED_TABLES, type Index, type KnownIds, type WrittenRow } from './leg.ts';

/** Up to so many rows are looked up one by one; for more, all keys are read. */
const FEW = 100;
/** Keys that are read at a time, and rows that are taken out. */
const STRETCH = 4_000;
const FEW_ROWS = 500;
/** No id comes after it. */
const LAST = '\uffff';

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

	stretch<T extends TableName>(table: T, after: string | undefined, most: number): Promise<Tables[T][]> {
		const rows = this.db.table<Tables[T], string>(table);
		return (after === undefined ? rows.toCollection() : rows.where('id').above(after)).limit(most).toArray();
	}

	async present(facts: readonly Fact[]): Promise<Fact[]> {
		const present: Fact[] = [];
		for (const [table, rows] of grouped(facts, (fact) => fact.table)) {
			const found = await this.#found(
				table,
				rows.map(({ row }) => row.id)
			);
			for (const row of found) if (row) present.push({ table, row } as Fact);
		}
		return present;
	}

	async undo(written: readonly WrittenRow[], replaced: readonly Fact[]): Promise<void> {
		const before = grouped(replaced, ({ table }) => table);
		for (const [table, rows] of grouped(written, (row) => row.table)) {
			const tables = [...new Set([table, 'keeps', 'cards'])];
			for (let from = 0; from < rows.length; from += FEW_ROWS) {
				const part = rows.slice(from, from + FEW_ROWS);
				await this.db.transaction('rw', tables, async () => {
					const ids = part.map(({ id }) => id);
					const found = await this.#found(table, ids);
					const own = found.filter((row, n): row is Tables[TableName] => row?.at === part[n]!.at);
					// Before the rows are gone: it asks them which cards they are about.
					if (isAboutCards(table)) await markStale(this.db, own as Tables[CardTable][]);
					await this.db.rows(table).bulkDelete(own.map(({ id }) => id));
				});
			}
			const back = before.get(table)?.map(({ row }) => row) ?? [];
			await this.db.transaction('rw', tables, async () => {
				await this.db.table<Tables[TableName], string>(table).bulkPut(back);
				if (isAboutCards(table)) await markStale(this.db, back as Tables[CardTable][]);
			});
		}
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

	async counts(): Promise<Record<TableName, number>> {
		const counts = await Promise.all(
			TABLES.map(async (table) => [table, await this.db.rows(table).count()] as const)
		);
		return Object.fromEntries(counts) as Record<TableName, number>;
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

	/** The keys of a table in their order, in stretches; those from one to another, if told. */
	async #ids(table: TableName, from = '', to = LAST): Promise<string[]> {
		const ids: string[] = [];
		for (;;) {
			const rest = this.db
				.rows(table)
				.where('id')
				.between(ids.at(-1) ?? from, to, ids.length === 0, true);
			const next = await rest.limit(STRETCH).primaryKeys();
			for (const id of next) ids.push(id);
			if (next.length < STRETCH) return ids;
		}
	}

	/** The rows of a table that are not there, and those that take the place of what is. */
	async #news(table: TableName, rows: ReadonlyMap<string, Tables[TableName]>) {
		const known = await this.#known(table, [...rows.keys()]);
		const all = [...rows.values()];
		return {
			fresh: all.filter(({ id }) => !known.has(id)),
			newer: all.filter((row) => known.has(row.id) && supersedes(row, known.get(row.id)))
		};
	}

	/** The rows that are there under some ids. For many, the keys between them are asked first: they are quick to read. */
	async #known(table: TableName, ids: readonly string[]) {
		const some = ids.length > FEW ? await this.#ofThese(table, ids) : ids;
		const found = some.length > 0 ? await this.#found(table, some) : [];
		return new Map(found.flatMap((row) => (row ? [[row.id, row] as const] : [])));
	}

	async #ofThese(table: TableName, ids: readonly string[]): Promise<string[]> {
		const wanted = new Set(ids);
		const [least, greatest] = [...ids].sort().filter((_, n, all) => n === 0 || n === all.length - 1);
		return (await this.#ids(table, least, greatest)).filter((id) => wanted.has(id));
	}

	#found(table: TableName, ids: readonly string[]): Promise<(Tables[TableName] | undefined)[]> {
		return this.db.table<Tables[TableName], string>(table).bulkGet([...ids]);
	}
}

type CardTable = (typeof CARD_TABLES)[number];
const isAboutCards = (table: TableName): table is CardTable =>
	(CARD_TABLES as readonly string[]).includes(table);
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
