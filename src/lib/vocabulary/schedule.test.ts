import fc from 'fast-check';
import { createEmptyCard, FSRS, State, StrategyMode, type Card, type Grade } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { learnerDay } from './day.ts';
import { DAY, HOUR, dayAt, noon, review, undo } from './rows.fixture.ts';
import { RATINGS, type Rating, type Review } from './rows.ts';
import { NEW, preview, retrievability, reviewed, scheduleOf, waitOf } from './schedule.ts';

const KEY = 'noun:un sommet';

/** The card that ts-fsrs alone makes of reviews given at noon UTC of their days. */
function byFsrs(key: string, reviews: readonly Review[]): Card {
	const fsrs = new FSRS({ request_retention: 0.9, enable_fuzz: true });
	fsrs.useStrategy(StrategyMode.SEED, function () {
		return `${key}#${(this as unknown as { current: Card }).current.reps}`;
	});
	return reviews.reduce<Card>((card, { day, rating }) => {
		return fsrs.next(card, new Date(`${day}T12:00Z`), rating as Grade).card;
	}, createEmptyCard());
}

const ratings = fc.array(
	fc.record({ gap: fc.integer({ min: 0, max: 40 }), rating: fc.constantFrom(...RATINGS) }),
	{
		maxLength: 15
	}
);
const history = ratings.map((all) => {
	let n = 0;
	return all.map(({ gap, rating }, i) => {
		n += gap;
		return review(KEY, n, rating, { at: noon(n) + i * 60_000 });
	});
});

describe('scheduleOf', () => {
	it('equals ts-fsrs on the same ratings', () => {
		fc.assert(
			fc.property(history, (reviews) => {
				const card = byFsrs(KEY, reviews);
				const schedule = scheduleOf(KEY, reviews);
				expect(schedule).toMatchObject({
					phase: State[card.state].toLowerCase(),
					stability: card.stability,
					difficulty: card.difficulty,
					reps: card.reps,
					lapses: card.lapses,
					step: card.learning_steps,
					interval: card.scheduled_days
				});
				if (reviews.length > 0) expect(schedule.dueDay).toBe(card.due.toISOString().slice(0, 10));
			})
		);
	});
	it('is the same whatever the order in which devices merged their rows', () => {
		fc.assert(
			fc.property(history, fc.nat(), (reviews, turn) => {
				const undone = reviews.filter((_, n) => (turn >> (n % 20)) & 1).map((each) => undo(each));
				const rows = [...reviews, ...undone];
				const cut = rows.length === 0 ? 0 : turn % rows.length;
				const turned = [...rows.slice(cut), ...rows.slice(0, cut)].reverse();
				expect(scheduleOf(KEY, turned)).toEqual(scheduleOf(KEY, rows));
			})
		);
	});
	it('is what it was before a review that is taken back, however many', () => {
		fc.assert(
			fc.property(history, fc.nat({ max: 15 }), (reviews, kept) => {
				const undone = reviews.slice(kept).map((each) => undo(each));
				expect(scheduleOf(KEY, [...reviews, ...undone])).toEqual(scheduleOf(KEY, reviews.slice(0, kept)));
			})
		);
	});
	it('takes a review back once, though two devices did so', () => {
		const [first, second] = [review(KEY, 0), review(KEY, 3)];
		const rows = [first, second, undo(second), undo(second)];
		expect(scheduleOf(KEY, rows)).toEqual(scheduleOf(KEY, [first]));
	});
	it('differs between cards, for their chances are their own, and never between devices', () => {
		const due = (key: string) =>
			scheduleOf(
				key,
				[0, 0, 3, 13, 50].map((n, i) => review(key, n, 3, { at: noon(n) + i }))
			).dueDay;
		const keys = Array.from({ length: 30 }, (_, n) => `noun:mot ${n}`);
		expect(new Set(keys.map(due)).size).toBeGreaterThan(3);
		expect(keys.map(due)).toEqual(keys.map(due));
	});
	it('forgets what came before the card was forgotten', () => {
		const rows = [review(KEY, 0), review(KEY, 5)];
		expect(scheduleOf(KEY, rows, noon(2))).toEqual(scheduleOf(KEY, rows.slice(1)));
	});
});

describe('days', () => {
	/** A card learnt on a day, and asked on later ones, with the offsets (minutes) of the places it was asked in. */
	const seen = (moments: [at: number, offset: number][]) =>
		scheduleOf(
			KEY,
			moments.map(([at, offset], n) => review(KEY, 0, n === 0 ? 4 : 3, { at, day: learnerDay(at, offset) }))
		);

	it.each([
		['Paris in March, over the hour that is missing', Date.UTC(2026, 2, 27, 20), 60, 120],
		['Paris in October, over the hour that comes twice', Date.UTC(2026, 9, 23, 20), 120, 60],
		['a flight from Tokyo to San Francisco', Date.UTC(2026, 5, 1, 11), 540, -420],
		['a flight from San Francisco to Tokyo', Date.UTC(2026, 5, 1, 11), -420, 540],
		['Kathmandu to Kiritimati', Date.UTC(2026, 5, 1, 11), 345, 840]
	])('count as the learner lived them: %s', (_, at, before, after) => {
		const later = at + 8 * DAY;
		const days = (Date.parse(learnerDay(later, after)) - Date.parse(learnerDay(at, before))) / DAY;
		const schedule = seen([
			[at, before],
			[later, after]
		]);
		const plain = scheduleOf(KEY, [review(KEY, 0, 4), review(KEY, days, 3)]);
		expect(schedule).toMatchObject({ stability: plain.stability, interval: plain.interval, reps: 2 });
	});
	it('are not two when one reviews at half past three at night and again at breakfast, but turn between them', () => {
		const night = Date.UTC(2026, 0, 10, 3, 30);
		expect(seen([[night, 0]]).firstDay).toBe('2026-01-09');
		expect(
			seen([
				[night, 0],
				[night + HOUR, 0]
			])
		).toMatchObject({ firstDay: '2026-01-09', lastDay: '2026-01-10' });
	});
	it('never run back over the date line: the card waits', () => {
		const [first, second] = [review(KEY, 3, 4), review(KEY, 2, 3, { at: noon(3) + HOUR })];
		const schedule = scheduleOf(KEY, [first, second]);
		expect(schedule).toMatchObject({ reps: 2, lastDay: dayAt(3) });
		expect(schedule).toEqual({ ...scheduleOf(KEY, [first, { ...second, day: dayAt(3) }]) });
	});
});

describe('preview', () => {
	it('says what each rating leads to, and that is what it leads to', () => {
		fc.assert(
			fc.property(history, fc.integer({ min: 1, max: 60 }), (reviews, gap) => {
				const before = scheduleOf(KEY, reviews);
				const n = reviews.length === 0 ? 0 : (reviews.at(-1)!.at - noon(0)) / DAY + gap;
				const now = { at: noon(Math.ceil(n)), day: dayAt(Math.ceil(n)) };
				const shown = preview(KEY, before, now);
				for (const rating of RATINGS) {
					const row = review(KEY, 0, rating, { ...now, stage: before.stage });
					expect(scheduleOf(KEY, [...reviews, row])).toEqual(shown[rating]);
				}
				if (before.phase === 'review') {
					const [, hard, good, easy] = RATINGS.map((rating) => shown[rating].interval);
					expect(hard! < good! && good! < easy!).toBe(true);
				}
			})
		);
	});
	it('waits minutes within a sitting and days after it', () => {
		const shown = preview(KEY, NEW, { at: noon(0), day: dayAt(0) });
		expect(RATINGS.map((rating) => waitOf(shown[rating]))).toMatchObject([
			{ minutes: 1 },
			{ minutes: 6 },
			{ minutes: 10 },
			{ days: expect.any(Number) }
		]);
	});
});

describe('the stage', () => {
	const after = (before: Rating[], last: Partial<Review> = {}) =>
		before.reduce(
			(schedule, rating, n) =>
				reviewed(KEY, schedule, review(KEY, n * 30, rating, { stage: schedule.stage, ...last })),
			NEW
		).stage;
	it.each([
		['stays recognition while the word is being learnt', [3], 'recognise'],
		['is recall once it has been learnt', [3, 3], 'recall'],
		['is typed after a good recall', [3, 3, 3], 'typed'],
		['stays typed', [4, 4, 4, 4], 'typed'],
		['stays when it was hard', [3, 3, 2], 'recall'],
		['goes one back when it was missed', [4, 4, 1], 'recall'],
		['and comes back', [4, 4, 1, 3], 'typed']
	] as [string, Rating[], string][])('%s', (_, given, stage) => {
		expect(after(given)).toBe(stage);
	});
	it('is not raised by meeting the word in a text', () => {
		expect(after([4, 4], { source: 'reading' })).toBe('recognise');
	});
});

it('retrievability is near the wished 0.90 on the day a card is due, and falls after it', () => {
	const schedule = scheduleOf(
		KEY,
		[0, 5, 20].map((n) => review(KEY, n, n === 0 ? 4 : 3))
	);
	const due = Date.parse(schedule.dueDay!);
	const on = (days: number) =>
		retrievability(schedule, new Date(due + days * DAY).toISOString().slice(0, 10));
	expect(on(0)).toBeGreaterThan(0.87);
	expect(on(0)).toBeLessThan(0.93);
	expect(on(60)).toBeLessThan(on(0));
	expect(retrievability(NEW, dayAt(0))).toBe(0);
});
