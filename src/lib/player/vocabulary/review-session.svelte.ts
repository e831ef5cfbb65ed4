import { fromPromise } from 'xstate';
import { LiveActor } from '#lib/live/live-actor.svelte.ts';
import type { ProgressStore } from '#lib/progress/store.ts';
import type { CardRecord } from '#lib/vocabulary/card-index.ts';
import { cardsOfDay, limitsOf } from '#lib/vocabulary/queue.ts';
import { reviewMachine } from '#lib/vocabulary/review.machine.ts';
import type { Limits, Review } from '#lib/vocabulary/rows.ts';
import { newCardFact } from './card-fact.ts';
import { now } from './now.ts';

/** More cards than anyone has: `today` reads only as many as there are. */
const ALL = 1_000_000;
const STRETCH = 200;

/** A sitting on screen: the machine, rebuilt from the store and writing to it, which follows other tabs. */
export class ReviewSession {
	readonly live: LiveActor<typeof reviewMachine>;
	readonly #store: ProgressStore;
	/** Rows of this sitting are in the machine already: their news is none. */
	#saving = 0;

	private constructor(store: ProgressStore, records: readonly CardRecord[], reviews: readonly Review[]) {
		this.#store = store;
		const record = fromPromise<void, readonly Review[]>(({ input }) => this.#record(input));
		this.live = new LiveActor(reviewMachine.provide({ actors: { record } }), {
			input: { records, reviews, ...now() }
		});
	}

	/** The sitting of today: what is due and what the learner's limits let in, as far as it was done before. */
	static async open(store: ProgressStore): Promise<ReviewSession> {
		const { records, reviews } = await cardsNow(store, limitsOf(await store.all('reviewSettings')));
		return new ReviewSession(store, records, reviews);
	}

	/** Starts the machine and follows what other tabs record. Returns the way to stop both. */
	run = (): (() => void) => {
		const stopWatching = this.#store.watch((tables) => {
			if (this.#saving === 0 && (tables.has('reviews') || tables.has('cardStates'))) void this.#follow();
		});
		const stop = this.live.run();
		return () => {
			stopWatching();
			stop();
		};
	};

	/** How many cards could be asked today beyond the limits. */
	async beyond(): Promise<number> {
		return (await this.#others()).length;
	}

	/** The next day on which a card is due, after today; `undefined` when there is none. */
	async nextDay(): Promise<string | undefined> {
		const { day } = now();
		// Those that are due come first in this order, so a stretch or two tells.
		for (let from = 0; ; from += STRETCH) {
			const records = await this.#store.cards.page('due', from, STRETCH);
			const next = records.find(
				({ card, schedule: { dueDay } }) => card.state === 'active' && dueDay !== undefined && dueDay > day
			);
			if (next || records.length < STRETCH) return next?.schedule.dueDay;
		}
	}

	/** Takes up to `count` cards beyond the limits into the sitting. */
	async more(count: number): Promise<void> {
		const records = (await this.#others()).slice(0, count);
		const reviews = await this.#store.cards.reviewsOf(records.map(({ card }) => card.key));
		this.live.send({ type: 'cards.merge', records, reviews, ...now() });
	}

	async #others(): Promise<CardRecord[]> {
		const { records } = await cardsNow(this.#store, { newPerDay: ALL, reviewsPerDay: ALL });
		const { cards } = this.live.ref.getSnapshot().context;
		return records.filter(({ card }) => !cards.has(card.key));
	}

	async #follow(): Promise<void> {
		const keys = [...this.live.ref.getSnapshot().context.cards.keys()];
		const [records, reviews] = await Promise.all([
			this.#store.cards.some(keys),
			this.#store.cards.reviewsOf(keys)
		]);
		this.live.send({ type: 'cards.merge', records, reviews, ...now() });
	}

	async #record(rows: readonly Review[]): Promise<void> {
		this.#saving += 1;
		try {
			const facts = rows.map(({ id, at, day, ...fields }) => newCardFact('reviews', fields, { id, at, day }));
			const saved = await this.#store.record(...facts);
			if (!saved.ok) throw saved.error;
		} finally {
			this.#saving -= 1;
		}
	}
}

async function cardsNow(store: ProgressStore, limits: Limits) {
	const { day } = now();
	const found = await store.cards.today(day, { due: limits.reviewsPerDay, fresh: limits.newPerDay });
	const records = cardsOfDay(found, day, limits);
	const reviews = await store.cards.reviewsOf(records.map(({ card }) => card.key));
	return { records, reviews };
}
