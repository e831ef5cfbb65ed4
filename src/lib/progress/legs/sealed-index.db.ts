import { newId } from '#lib/base/id.ts';
import { SealedDatabase, type SealedRow } from '#lib/db/sealed-database.db.ts';
import type { Level } from '#lib/lesson/level.ts';
import type { CardIndex } from '#lib/vocabulary/card-index.ts';
import { TABLES, type Fact, type TableName, type Tables } from '../facts.ts';
import { sealText, unsealText } from '../profile/seal.browser.ts';
import type { Index, KnownIds, WrittenRow } from './leg.ts';
import { memoryIndex } from './memory-index.ts';

/** Facts in one sealed row when rows are written anew. */
const CHUNK = 500;
/** Sealed rows that are read at a time. */
const STRETCH = 100;
/** Small rows beyond the fewest possible that may lie side by side before they are put together. */
const LOOSE = 300;

/**
 * The index of a profile under a passphrase: what is stored are facts under its key, a few in each row and in no order;
 * what is asked is answered from memory. A row never changes. Opening reads all of it.
 */
export class SealedIndex implements Index {
	readonly shared = false;
	readonly #db: SealedDatabase;
	readonly #key: CryptoKey;
	readonly #memory = memoryIndex();
	/** Ids of the rows that were read or written here. */
	readonly #own = new Set<string>();

	constructor(name: string, key: CryptoKey) {
		this.#db = new SealedDatabase(name);
		this.#key = key;
	}

	get isNewer(): boolean {
		return this.#db.isNewer;
	}

	async open(): Promise<void> {
		await this.#db.open();
		await this.#load();
		const fewest = Math.ceil((await this.#size()) / CHUNK);
		if (!this.isNewer && this.#own.size > fewest + LOOSE) await this.#writeAnew();
	}

	async write(facts: readonly Fact[]): Promise<number> {
		const missing = await this.#memory.missing(facts);
		if (missing.length === 0) return 0;
		const row = await this.#sealed(missing);
		await this.#db.rows.add(row);
		this.#own.add(row.id);
		return this.#memory.write(missing);
	}

	async heard(facts: readonly Fact[]): Promise<void> {
		await this.#memory.write(facts);
	}

	async undo(written: readonly WrittenRow[], replaced: readonly Fact[]): Promise<void> {
		await this.#memory.undo(written, replaced);
		await this.#writeAnew();
	}

	rows<T extends TableName>(table: T, lesson?: string, level?: Level): Promise<Tables[T][]> {
		return this.#memory.rows(table, lesson, level);
	}

	stretch<T extends TableName>(table: T, after: string | undefined, most: number): Promise<Tables[T][]> {
		return this.#memory.stretch(table, after, most);
	}

	cards(): Promise<CardIndex> {
		return this.#memory.cards();
	}

	missing(facts: readonly Fact[]): Promise<Fact[]> {
		return this.#memory.missing(facts);
	}

	present(facts: readonly Fact[]): Promise<Fact[]> {
		return this.#memory.present(facts);
	}

	ids(tables?: readonly TableName[]): Promise<KnownIds> {
		return this.#memory.ids(tables);
	}

	some(ids: KnownIds): Promise<Fact[]> {
		return this.#memory.some(ids);
	}

	counts(): Promise<Record<TableName, number>> {
		return this.#memory.counts();
	}

	has(table: TableName, id: string): Promise<boolean> {
		return this.#memory.has(table, id);
	}

	/** With what other tabs have written meanwhile. A database that came back empty is filled from the journal. */
	async reopen(): Promise<void> {
		this.close();
		await this.#db.open();
		await this.#memory.erase();
		this.#own.clear();
		await this.#load();
	}

	async erase(): Promise<void> {
		// The key stays: the profile is empty, and still under its passphrase.
		await this.#db.rows.clear();
		this.#own.clear();
		await this.#memory.erase();
	}

	close(): void {
		this.#db.close({ disableAutoOpen: false });
	}

	async #size(): Promise<number> {
		return Object.values(await this.counts()).reduce((sum, rows) => sum + rows, 0);
	}

	async #load(): Promise<void> {
		for (let last = ''; ;) {
			const rows = await this.#db.rows.where('id').above(last).limit(STRETCH).toArray();
			for (const { id, bytes } of rows) {
				this.#own.add(id);
				const json = await unsealText(this.#key, bytes);
				// A damaged row is passed over: the journal gives its facts back.
				if (json !== undefined) await this.#memory.write(JSON.parse(json) as Fact[]);
			}
			if (rows.length < STRETCH) return;
			last = rows.at(-1)!.id;
		}
	}

	/** Puts everything into few rows. Those that another tab has written meanwhile stay as they are. */
	async #writeAnew(): Promise<void> {
		const old = [...this.#own];
		const fresh: SealedRow[] = [];
		for (const table of TABLES) {
			const rows = await this.rows(table);
			for (let from = 0; from < rows.length; from += CHUNK) {
				const facts = rows.slice(from, from + CHUNK).map((row) => ({ table, row }) as Fact);
				fresh.push(await this.#sealed(facts));
			}
		}
		await this.#db.transaction('rw', this.#db.rows, async () => {
			await this.#db.rows.bulkAdd(fresh);
			await this.#db.rows.bulkDelete(old);
		});
		this.#own.clear();
		for (const { id } of fresh) this.#own.add(id);
	}

	async #sealed(facts: readonly Fact[]): Promise<SealedRow> {
		return { id: newId(), bytes: await sealText(this.#key, JSON.stringify(facts)) };
	}
}
