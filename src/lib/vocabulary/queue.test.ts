import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffled } from '#lib/base/chance.ts';
import { AHEAD_MS, cardsOfDay, limitsOf, queueOf } from './queue.ts';
import { dayAt, noon, record, review } from './rows.fixture.ts';

const keysOf = (queue: readonly { key: string }[]) => queue.map(({ key }) => key.replace('noun:', ''));
/** A word learnt `ratings` days apart, whose last review came on day `n`. */
const learnt = (headword: string, ...days: number[]) => {
	const stages = ['recognise', 'recall', 'typed'] as const;
	return record(
		headword,
		days.map((n, i) => review(`noun:${headword}`, n, i === 0 ? 4 : 3, { stage: stages[Math.min(i, 2)]! }))
	);
};

describe('queueOf', () => {
	const step = (headword: string, minutesAgo: number, rating: 1 | 3 = 3) =>
		record(headword, [review(`noun:${headword}`, 200, rating, { at: noon(200) - minutesAgo * 60_000 })]);
	const cards = [
		learnt('dactylo', 0, 9, 40),
		learnt('rappel', 0),
		record('neuf-b', [], { at: 2 }),
		record('neuf-a', [], { at: 1 }),
		step('raté', 5, 1),
		step('en cours', 2)
	];
	it('asks what was just missed, then recognition, recall and typing', () => {
		expect(keysOf(queueOf(cards, dayAt(200), noon(200)))).toEqual([
			'raté',
			'neuf-a',
			'neuf-b',
			'rappel',
			'dactylo'
		]);
		expect(queueOf(cards, dayAt(200), noon(200)).map(({ stage }) => stage)).toEqual([
			'recognise',
			'recognise',
			'recognise',
			'recall',
			'typed'
		]);
	});
	it('asks a step early when nothing else waits, and none that is far off', () => {
		const waiting = [step('en cours', 2), step('après', 0)];
		expect(keysOf(queueOf(waiting, dayAt(200), noon(200)))).toEqual(['en cours', 'après']);
		expect(queueOf(waiting, dayAt(200), noon(200) - AHEAD_MS)).toEqual([]);
	});
	it('asks a step of yesterday as a card that is due', () => {
		expect(keysOf(queueOf([step('hier', 0)], dayAt(201), noon(201)))).toEqual(['hier']);
	});
	it('leaves out what is suspended and what is not due', () => {
		const card = learnt('plus tard', 199);
		const suspended = record('suspendu');
		suspended.card.state = 'suspended';
		expect(queueOf([card, suspended], dayAt(200), noon(200))).toEqual([]);
	});
	it('is the same for the same cards in any order', () => {
		fc.assert(
			fc.property(fc.string(), (seed) => {
				const now = [dayAt(200), noon(200)] as const;
				expect(queueOf(shuffled(cards, seed), ...now)).toEqual(queueOf(cards, ...now));
			})
		);
	});
});

describe('cardsOfDay', () => {
	const limits = { newPerDay: 2, reviewsPerDay: 4 };
	const fresh = ['a', 'b', 'c'].map((word) => record(word));
	const due = ['d', 'e', 'f', 'g', 'h'].map((word) => learnt(word, 0));
	const today = (word: string, first = 200) =>
		record(word, [review(`noun:${word}`, first, 4), ...(first < 200 ? [review(`noun:${word}`, 200)] : [])]);
	const keys = (cards: Parameters<typeof cardsOfDay>[0]) =>
		keysOf(cardsOfDay(cards, dayAt(200), limits).map(({ card }) => card));

	it('lets reviews come before new words when the day is full', () => {
		expect(keys({ due, fresh, seen: [] })).toEqual(['d', 'e', 'f', 'g']);
	});
	it('fills what is left with new words, up to their own limit', () => {
		expect(keys({ due: due.slice(0, 1), fresh, seen: [] })).toEqual(['d', 'a', 'b']);
		expect(keys({ due: due.slice(0, 3), fresh, seen: [] })).toEqual(['d', 'e', 'f', 'a']);
	});
	it('counts what was already done today, and keeps it within reach of undoing', () => {
		const seen = [today('x'), today('y', 100)];
		expect(keys({ due: due.slice(0, 1), fresh, seen })).toEqual(['x', 'y', 'd', 'a']);
		expect(keys({ due, fresh, seen: [today('x'), today('z'), today('y', 100)] })).toEqual([
			'x',
			'z',
			'y',
			'd'
		]);
	});
	it('never refuses a card that was begun today', () => {
		const seen = ['m', 'n', 'o', 'p', 'q'].map((word) => today(word));
		expect(keys({ due: [seen[0]!], fresh, seen })).toEqual(['m', 'n', 'o', 'p', 'q']);
	});
});

describe('limitsOf', () => {
	it('is what the learner set last, or ten new words and a hundred in all', () => {
		const set = (at: number, newPerDay: number) => ({ id: `s${at}`, at, newPerDay, reviewsPerDay: 50 });
		expect(limitsOf([set(2, 20), set(1, 5)])).toEqual({ newPerDay: 20, reviewsPerDay: 50 });
		expect(limitsOf([])).toEqual({ newPerDay: 10, reviewsPerDay: 100 });
	});
});
