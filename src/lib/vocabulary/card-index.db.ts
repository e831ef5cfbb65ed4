import type { Table } from 'dexie';
import type { Database, DerivedCard } from '#lib/db/database.db.ts';
import type { CardIndex, CardOrder, CardRecord, DayCards } from './card-index.ts';
import { recordsOf } from './card-list.ts';
import { placesOf, recordOf } from './card-record.ts';
import { latestBegun } from './day.ts';
import type { CardNote, CardState, Keep, Review } from './rows.ts';

const ORDERS = { headword: 'byHeadword', due: 'byDue', kept: 'byKept' } as const satisfies Record<
	CardOrder,
	keyof DerivedCard
>;
/** Cards that are derived in one transaction: it lasts some frames at most. */
const PART = 250;
/** Up to so many are read card by card. */
const FEW = 20;
/** For the reviews of more cards than this all are read, so many at a time. */
const MANY = 200;
const STRETCH = 2_000;

/**
 * The cards in the database. Whoever writes rows marks their cards stale (`markStale`) in the same transaction; the
 * next question derives those anew. So no row is ever missed, and saving an answer does not wait for a schedule.
 */
export class DexieCards implements CardIndex {
	readonly #db: Database;
	readonly #keeps: Table<Keep>;
	readonly #reviews: Table<Review>;
	readonly #notes: Table<CardNote>;
	readonly #states: Table<CardState>;
	readonly #listeners = new Set<(done: number, total: number) => void>();
	#refreshing: Promise<void> | undefined;

	constructor(db: Database) {
		this.#db = db;
		this.#keeps = db.table('keeps');
		this.#reviews = db.table('reviews');
		this.#notes = db.table('cardNotes');
		this.#states = db.table('cardStates');
	}

	async prepare(told: (done: number, total: number) => void): Promise<void> {
		this.#listeners.add(told);
		await this.#fresh(async () => {}).finally(() => this.#listeners.delete(told));
	}

	today(day: string, limits: { due: number; fresh: number }): Promise<DayCards> {
		return this.#fresh(async () => {
			const { cards } = this.#db;
			const [due, fresh, seen] = await Promise.all([
				cards
					.where('[queue+since]')
					.between(['due', ''], ['due', day], true, true)
					.limit(limits.due)
					.toArray(),
				cards
					.where('[queue+since]')
					.between(['new', -Infinity], ['new', Infinity])
					.limit(limits.fresh)
					.toArray(),
				cards.where('lastDay').between(day, latestBegun(day), true, true).toArray()
			]);
			return {
				due: records(due),
				fresh: records(fresh),
				seen: records(seen.filter(({ queue }) => queue !== 'suspended'))
			};
		});
	}

	page(order: CardOrder, from = 0, count = Infinity): Promise<CardRecord[]> {
		return this.#fresh(async () =>
			records(await this.#db.cards.orderBy(ORDERS[order]).offset(from).limit(count).toArray())
		);
	}

	count(): Promise<number> {
		return this.#fresh(() => this.#db.cards.count());
	}

	some(keys: readonly string[]): Promise<CardRecord[]> {
		return this.#fresh(async () => {
			const found = await this.#db.cards.bulkGet([...new Set(keys)]);
			return records(found.flatMap((card) => card ?? []));
		});
	}

	async reviewsOf(keys: readonly string[]): Promise<Review[]> {
		if (keys.length <= MANY)
			return this.#reviews
				.where('card')
				.anyOf([...keys])
				.toArray();
		const wanted = new Set(keys);
		const found: Review[] = [];
		for (let last: string | undefined; ;) {
			const rest = last === undefined ? this.#reviews.toCollection() : this.#reviews.where('id').above(last);
			const next = await rest.limit(STRETCH).toArray();
			for (const review of next) if (wanted.has(review.card)) found.push(review);
			if (next.length < STRETCH) return found;
			last = next.at(-1)!.id;
		}
	}

	/** Answers from cards of which none is stale at that moment. */
	async #fresh<T>(question: () => Promise<T>): Promise<T> {
		for (;;) {
			const answer = await this.#db.transaction('r', 'cards', async () => {
				const stale = await this.#stale.count();
				return stale > 0 ? undefined : { value: await question() };
			});
			if (answer) return answer.value;
			await this.#refresh();
		}
	}

	get #stale() {
		return this.#db.cards.where('stale').equals(1);
	}

	/** Derives all that is stale, once for all who ask meanwhile. */
	#refresh(): Promise<void> {
		return (this.#refreshing ??= this.#inParts().finally(() => (this.#refreshing = undefined)));
	}

	async #inParts(): Promise<void> {
		const total = await this.#stale.count();
		for (let left = total; left > 0; left = await this.#part()) {
			for (const tell of this.#listeners) tell(Math.max(0, total - left), total);
		}
	}

	/** Derives some of the stale cards and tells how many are left. */
	#part(): Promise<number> {
		const tables = ['cards', 'keeps', 'reviews', 'cardNotes', 'cardStates'];
		return this.#db.transaction('rw', tables, async () => {
			const stale = await this.#stale.limit(PART).primaryKeys();
			const fresh = (await this.#isStretch(stale)) ? await this.#stretch(stale) : await this.#each(stale);
			const kept = new Set(fresh.map(({ card }) => card.key));
			await this.#db.cards.bulkDelete(stale.filter((key) => !kept.has(key)));
			await this.#db.cards.bulkPut(fresh.map(derived));
			return this.#stale.count();
		});
	}

	/** Whether some cards, in the order of their keys, are most of those between the first and the last. */
	async #isStretch(keys: readonly string[]): Promise<boolean> {
		if (keys.length < FEW) return false;
		const between = this.#db.cards.where('key').between(keys[0], keys.at(-1), true, true);
		return (await between.count()) <= 2 * keys.length;
	}

	/** Cards whose rows lie side by side in the tables: a few questions read them all. */
	async #stretch(keys: readonly string[]): Promise<CardRecord[]> {
		const between = <Row>(table: Table<Row>) =>
			table.where('card').between(keys[0], keys.at(-1), true, true).toArray();
		const [own, reviews, notes, states] = await Promise.all([
			between(this.#keeps),
			between(this.#reviews),
			between(this.#notes),
			between(this.#states)
		]);
		const wanted = new Set(keys);
		const terms = own.filter(({ card }) => wanted.has(card!)).map(({ term }) => term);
		return recordsOf({ keeps: await this.#keepsOf(terms), reviews, notes, states }, (key) => wanted.has(key));
	}

	#each(keys: readonly string[]): Promise<CardRecord[]> {
		const own = <Row>(table: Table<Row>, key: string) => table.where('card').equals(key).toArray();
		const found = keys.map(async (key) => {
			const [kept, reviews, notes, states] = await Promise.all([
				own(this.#keeps, key),
				own(this.#reviews, key),
				own(this.#notes, key),
				own(this.#states, key)
			]);
			const keeps = await this.#keepsOf(kept.map(({ term }) => term));
			return recordOf(key, { keeps, reviews, notes, states }) ?? [];
		});
		return Promise.all(found).then((records) => records.flat());
	}

	/** Every row of some terms, whichever card it names. */
	async #keepsOf(terms: readonly string[]): Promise<Keep[]> {
		const wanted = [...new Set(terms)].sort();
		if (wanted.length > FEW) {
			const between = this.#keeps.where('term').between(wanted[0], wanted.at(-1), true, true);
			if ((await between.count()) <= 4 * wanted.length) return between.toArray();
		}
		const rows = wanted.map((term) => this.#keeps.where('term').equals(term).toArray());
		return (await Promise.all(rows)).flat();
	}
}

function derived(record: CardRecord): DerivedCard {
	const { queue, since, headword, due, kept } = placesOf(record);
	const { key } = record.card;
	return {
		key,
		queue,
		since,
		...(record.schedule.lastDay !== undefined && { lastDay: record.schedule.lastDay }),
		byHeadword: headword,
		byDue: due,
		byKept: kept,
		record
	};
}

const records = (cards: readonly DerivedCard[]): CardRecord[] =>
	cards.map(({ record }) => record as CardRecord);
