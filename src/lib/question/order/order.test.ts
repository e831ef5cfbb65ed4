import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleQuestion } from '../sample.fixture.ts';
import { longestRising } from './longest-run.ts';
import { order, type OrderQuestion } from './order.ts';
import { startOrder } from './start-order.ts';

const question: OrderQuestion = {
	...sampleQuestion('order'),
	entries: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Étape ${id}`, why: `Lien vers ${id}` }))
};

it.each<[string[], number]>([
	[['a', 'b', 'c', 'd'], 1],
	[['b', 'a', 'c', 'd'], 2 / 3],
	[['d', 'a', 'b', 'c'], 2 / 3],
	[['b', 'a', 'd', 'c'], 1 / 3],
	[['c', 'd', 'a', 'b'], 1 / 3],
	[['d', 'c', 'b', 'a'], 0]
])('gives %o a credit of %f: the longest well ordered subset', (response, credit) => {
	expect(order.grade(question, response)?.credit).toBeCloseTo(credit, 10);
});

it('explains the first wrong link and no other', () => {
	const parts = order.grade(question, ['a', 'c', 'b', 'd'])?.parts;
	expect(parts?.['b']?.notes).toEqual([{ text: 'Lien vers b' }]);
	expect(Object.values(parts ?? {}).flatMap((part) => part.notes)).toHaveLength(1);
});

it('marks the one entry that is astray, with its place', () => {
	expect(order.grade(question, ['d', 'a', 'b', 'c'])?.parts).toMatchObject({
		a: { state: 'right' },
		b: { state: 'right' },
		c: { state: 'right' },
		d: { state: 'wrong', expected: '4' }
	});
});

it('calls no entry right when nothing is in order', () => {
	const parts = order.grade(question, ['d', 'c', 'b', 'a'])?.parts ?? {};
	expect(Object.values(parts).map((part) => part.state)).toEqual(['wrong', 'wrong', 'wrong', 'wrong']);
});

it.each([[['a', 'b', 'c']], [['a', 'a', 'b', 'c']], [['a', 'b', 'c', 'z']], [[]]])(
	'is unfinished with %o, which is no order of its entries',
	(response) => expect(order.grade(question, response)).toBeUndefined()
);

describe('the longest rising subset', () => {
	it('rises, stands in the list in its order, and nothing longer does', () => {
		const numbers = fc.uniqueArray(fc.nat(50), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(numbers, (list) => {
				const run = longestRising(list);
				const subsets = Array.from({ length: 2 ** list.length }, (_, mask) =>
					list.filter((_, i) => mask & (1 << i))
				);
				const rising = subsets.filter((subset) => subset.every((n, i) => i === 0 || subset[i - 1]! < n));
				expect(rising).toContainEqual(run);
				expect(run.length).toBe(Math.max(...rising.map((subset) => subset.length)));
			})
		);
	});
});

describe('the order at the start', () => {
	it('is never the right one, loses nobody, and comes back with the same seed', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: 2, max: 6 }), (seed, length) => {
				const right = Array.from({ length }, (_, n) => String(n));
				const start = startOrder(right, seed);
				expect(start).not.toEqual(right);
				expect([...start].sort()).toEqual(right);
				expect(startOrder(right, seed)).toEqual(start);
			})
		);
	});
});
