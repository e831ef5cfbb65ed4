import { createEmptyCard, FSRS, StrategyMode, type Card, type Grade } from 'ts-fsrs';
import { createActor, fromPromise, waitFor } from 'xstate';
import { expect, it } from 'vitest';
import { fnv1a } from '#lib/base/hash.ts';
import { cardList, recordsOf } from './card-list.ts';
import { learnerDay } from './day.ts';
import { cardsOfDay } from './queue.ts';
import { currentCard, reviewMachine } from './review.machine.ts';
import { DAY, HOUR, keep } from './rows.fixture.ts';
import type { Rating, Review } from './rows.ts';
import { RETENTION } from './schedule.ts';
import { forecast, retention, reviewsByDay } from './stats.ts';

const LIMITS = { newPerDay: 5, reviewsPerDay: 40 };
const keeps = Array.from({ length: 60 }, (_, n) => keep(`un mot ${n}`, { at: n }));
/** Evenings in Paris over the change to summer time, then, from the 20th day on, in Montréal. */
const START = Date.UTC(2026, 2, 15, 19);
const placeOf = (n: number) =>
	n >= 20 ? { offset: -240, late: 6 * HOUR } : { offset: n >= 14 ? 120 : 60, late: 0 };
/** A learner who knows most words, and the same ones every time the test runs. */
const ratingOf = (key: string, reps: number): Rating => {
	const chance = fnv1a(`${key}/${reps}`) % 100;
	return chance < 10 ? 1 : chance < 22 ? 2 : chance < 85 ? 3 : 4;
};

/** One sitting, to its end or until it crashes after `crash` reviews; whatever is saved lands in `disk`. */
async function sit(disk: Review[], at: number, offset: number, crash = Infinity): Promise<void> {
	const day = learnerDay(at, offset);
	const index = cardList(
		() => recordsOf({ keeps, notes: [], states: [], reviews: disk }),
		() => disk
	);
	const today = await index.today(day, { due: LIMITS.reviewsPerDay, fresh: LIMITS.newPerDay });
	const records = cardsOfDay(today, day, LIMITS);
	const reviews = await index.reviewsOf(records.map(({ card }) => card.key));
	const record = fromPromise<void, readonly Review[]>(async ({ input }) => void disk.push(...input));
	const actor = createActor(reviewMachine.provide({ actors: { record } }), {
		input: { records, reviews, at, day }
	}).start();
	let time = at;
	for (let n = 0; !actor.getSnapshot().matches('done') && n < crash; n++) {
		const { card, schedule } = currentCard(actor.getSnapshot().context)!;
		actor.send({ type: 'card.reveal' });
		const rating = ratingOf(card.key, schedule.reps);
		const id = `${card.key}/${schedule.reps}`;
		actor.send({ type: 'card.rate', rating, id, at: (time += 7000), day });
		await waitFor(actor, (snapshot) => !snapshot.matches('saving'));
	}
	actor.stop();
}

async function month(crashes: boolean): Promise<Review[]> {
	const disk: Review[] = [];
	for (let n = 0; n < 30; n++) {
		const { offset, late } = placeOf(n);
		const at = START + n * DAY + late;
		if (crashes)
			for (const [i, after] of [3, 4, 2].entries()) await sit(disk, at + i * 60_000, offset, after);
		await sit(disk, at + 4 * 60_000, offset);
	}
	return disk;
}

const rows = await month(false);

it('thirty days of sittings give every card the schedule that ts-fsrs gives it on the same ratings', () => {
	const records = recordsOf({ keeps, notes: [], states: [], reviews: rows });
	expect(records).toHaveLength(60);
	expect(rows.length).toBeGreaterThan(300);
	for (const { card, schedule } of records) {
		const fsrs = new FSRS({ request_retention: RETENTION, enable_fuzz: true });
		fsrs.useStrategy(StrategyMode.SEED, function () {
			return `${card.key}#${(this as unknown as { current: Card }).current.reps}`;
		});
		let expected: Card = createEmptyCard();
		for (const { rating, day } of rows.filter((row) => row.card === card.key)) {
			expected = fsrs.next(expected, new Date(`${day}T12:00Z`), rating as Grade).card;
		}
		const { stability, difficulty, reps, lapses, scheduled_days: interval, learning_steps: step } = expected;
		expect(schedule).toMatchObject({ stability, difficulty, reps, lapses, interval, step });
		expect(schedule.dueDay).toBe(reps === 0 ? undefined : expected.due.toISOString().slice(0, 10));
	}
});

it('no sitting leaves a card that is due, asks one before its day, or goes beyond the limits', () => {
	const seen = new Map<string, Set<string>>();
	const firsts = new Map<string, number>();
	const before: Review[] = [];
	for (const row of rows) {
		const own = before.filter(({ card }) => card === row.card);
		const [record] = recordsOf({
			keeps: keeps.filter(({ card }) => card === row.card),
			notes: [],
			states: [],
			reviews: own
		});
		expect((record!.schedule.dueDay ?? row.day) <= row.day).toBe(true);
		if (own.length === 0) firsts.set(row.day, (firsts.get(row.day) ?? 0) + 1);
		seen.set(row.day, (seen.get(row.day) ?? new Set()).add(row.card));
		before.push(row);
	}
	expect([...seen].length).toBe(30);
	for (const cards of seen.values()) expect(cards.size).toBeLessThanOrEqual(LIMITS.reviewsPerDay);
	for (const count of firsts.values()) expect(count).toBeLessThanOrEqual(LIMITS.newPerDay);
	const records = recordsOf({ keeps, notes: [], states: [], reviews: rows });
	const last = rows.at(-1)!.day;
	expect(records.filter(({ schedule }) => schedule.dueDay !== undefined && schedule.dueDay <= last)).toEqual(
		[]
	);
});

it('three crashes an evening change neither how many reviews there are of a card nor any rating', async () => {
	const crashed = await month(true);
	const summary = (all: Review[]) =>
		all.map(({ id, rating, day, stage }) => `${day} ${id} ${stage} ${rating}`).sort();
	expect(summary(crashed)).toEqual(summary(rows));
});

it('the figures of the month add up', () => {
	const days = reviewsByDay(rows);
	expect(days).toHaveLength(30);
	expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
	const { share, count } = retention(rows);
	expect(count).toBeGreaterThan(100);
	expect(share).toBeCloseTo(0.9, 1);
	const records = recordsOf({ keeps, notes: [], states: [], reviews: rows });
	const expected = forecast(records, rows.at(-1)!.day, 400).reduce((sum, day) => sum + day.count, 0);
	expect(expected).toBe(records.filter(({ schedule }) => schedule.phase !== 'new').length);
});
