import { describe, expect, it } from 'vitest';
import { dayAt, record, review, undo } from './rows.fixture.ts';
import { forecast, isKnown, retention, reviewsByDay, streak, wordsByState, wordState } from './stats.ts';

const KEY = 'noun:un sommet';

describe('reviewsByDay', () => {
	it('counts each day that has some, without what was taken back', () => {
		const rows = [review(KEY, 4, 1), review(KEY, 2), review(KEY, 4), review(KEY, 5)];
		expect(reviewsByDay([...rows, undo(rows[3]!)])).toEqual([
			{ day: dayAt(2), count: 1, missed: 0 },
			{ day: dayAt(4), count: 2, missed: 1 }
		]);
	});
});

describe('streak', () => {
	it.each([
		['today too', [1, 2, 3], 3, 3],
		['not yet today', [1, 2], 3, 2],
		['broken yesterday', [1], 3, 0],
		['a gap before', [0, 2, 3], 3, 2]
	])('counts days in a row: %s', (_, days, today, length) => {
		expect(
			streak(
				days.map((n) => review(KEY, n)),
				dayAt(today)
			)
		).toBe(length);
	});
});

describe('forecast', () => {
	it('counts what is overdue today, and what is new or suspended nowhere', () => {
		const card = record('un sommet', [review(KEY, 0, 4)]);
		const suspended = { ...card, card: { ...card.card, state: 'suspended' as const } };
		const due = Number(card.schedule.interval);
		expect(forecast([card, record('neuf'), suspended], dayAt(0)).map(({ count }) => count)).toEqual(
			Array.from({ length: 30 }, (_, n) => (n === due ? 1 : 0))
		);
		expect(forecast([card], dayAt(due + 9))[0]).toEqual({ day: dayAt(due + 9), count: 1 });
		expect(forecast([card], dayAt(0), due)).not.toContainEqual(expect.objectContaining({ count: 1 }));
	});
});

describe('retention', () => {
	it('is measured on settled cards, a day or more after the look before', () => {
		// Learning (not counted), known, missed, relearning the same day (not counted), known.
		const rows = [
			review(KEY, 0, 4),
			review(KEY, 9, 3),
			review(KEY, 30, 1),
			review(KEY, 30, 3),
			review(KEY, 35, 2)
		];
		rows[3]!.at += 600_000;
		expect(retention(rows)).toEqual({ known: 2, count: 3, share: 2 / 3 });
	});
	it('is nothing while nothing was measured, and begins anew for a card that was forgotten', () => {
		const rows = [review(KEY, 0, 4), review(KEY, 9, 1)];
		expect(retention(rows.slice(0, 1)).share).toBeUndefined();
		expect(retention(rows, new Map([[KEY, rows[0]!.at]])).count).toBe(0);
	});
});

describe('the state of a word', () => {
	const rows = [review(KEY, 0, 4), review(KEY, 9, 4), review(KEY, 60, 4)];
	it.each([
		['new', 0],
		['young', 1],
		['mature', 3]
	] as const)('is %s after %i good reviews', (state, count) => {
		const given = record('un sommet', rows.slice(0, count));
		expect(wordState(given)).toBe(state);
		expect(isKnown(given)).toBe(count > 0);
		expect(wordsByState([given])).toMatchObject({ [state]: 1, suspended: 0 });
	});
	it('is learning when it was missed, and suspended before all else', () => {
		const missed = record('un sommet', [...rows, review(KEY, 200, 1)]);
		expect(wordState(missed)).toBe('learning');
		expect(isKnown(missed)).toBe(false);
		expect(wordState({ ...missed, card: { ...missed.card, state: 'suspended' } })).toBe('suspended');
	});
});
