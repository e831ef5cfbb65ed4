import type { Table } from 'dexie';
import type { Database, DerivedCard } from '#lib/db/database.db.ts';
import type { CardIndex, CardOrder, CardRecord, DayCards } from './card-index.ts';
import { recordsOf } from './card-list.ts';
import { placesOf, recordOf } from './card-record.ts';
import type { CardNote, CardState, Keep, Review } from './rows.ts';

const ORDERS = { headword: 'byHeadword', due: 'byDue', kept: 'byKept' } as const satisfies Record<
	CardOrder,
	keyof DerivedCard
>;
/** With more stale cards than this (a backup came in) whole tables are read rather than card by card. */
const MANY = 200;

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

	constructor(db: Database) {
		this.#db = db;
		this.#keeps = db.table('keeps');
		this.#reviews = db.table('reviews');
		this.#notes = db.table('cardNotes');
		this.#states = db.table('cardStates');
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
				cards.where('lastDay').aboveOrEqual(day).toArray()
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

	reviewsOf(keys: readonly string[]): Promise<Review[]> {
		return this.#reviews
			.where('card')
			.anyOf([...keys])
			.toArray();
	}

	/** Answers from cards of which none is stale at that moment. */
	async #fresh<T>(question: () => Promise<T>): Promise<T> {
		for (;;) {
			const answer = await this.#db.transaction('r', 'cards', async () => {
				const stale = await this.#db.cards.where('stale').equals(1).count();
				return stale > 0 ? undefined : { value: await question() };
			});
			if (answer) return answer.value;
			await this.#refresh();
		}
	}

	#refresh(): Promise<void> {
		const tables = ['cards', 'keeps', 'reviews', 'cardNotes', 'cardStates'];
		return this.#db.transaction('rw', tables, async () => {
			const stale = await this.#db.cards.where('stale').equals(1).primaryKeys();
			const fresh = stale.length > MANY ? await this.#all() : await this.#each(stale);
			const kept = new Set(fresh.map(({ card }) => card.key));
			await this.#db.cards.bulkDelete(stale.filter((key) => !kept.has(key)));
			await this.#db.cards.bulkPut(fresh.map(derived));
		});
	}

	async #all(): Promise<CardRecord[]> {
		const [keeps, reviews, notes, states] = await Promise.all([
			this.#keeps.toArray(),
			this.#reviews.toArray(),
			this.#notes.toArray(),
			this.#states.toArray()
		]);
		return recordsOf({ keeps, reviews, notes, states });
	}

	async #each(keys: readonly string[]): Promise<CardRecord[]> {
		const found: CardRecord[] = [];
		for (const key of keys) {
			const own = await this.#keeps.where('card').equals(key).toArray();
			const [keeps, reviews, notes, states] = await Promise.all([
				this.#keeps
					.where('term')
					.anyOf([...new Set(own.map(({ term }) => term))])
					.toArray(),
				this.#reviews.where('card').equals(key).toArray(),
				this.#notes.where('card').equals(key).toArray(),
				this.#states.where('card').equals(key).toArray()
			]);
			const record = recordOf(key, { keeps, reviews, notes, states });
			if (record) found.push(record);
		}
		return found;
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
