import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from './distance.ts';

describe('distance', () => {
	it.each([
		['', '', 0],
		['abc', 'abc', 0],
		['traite', 'traiter', 1],
		['traite', 'trait', 1],
		['traite', 'traire', 1],
		['traite', 'triate', 1],
		['ca', 'abc', 3],
		['gouvernement', 'gouvernent', 2],
		['', 'abc', 3]
	])('%j to %j is %i', (a, b, expected) => {
		expect(distance(a, b)).toBe(expected);
		expect(distance(b, a)).toBe(expected);
	});

	it('says Infinity above the limit', () => {
		expect(distance('gouvernement', 'gouvernent', 1)).toBe(Infinity);
		expect(distance('traite', 'marche', 2)).toBe(Infinity);
	});

	it('is never more than the longer length', () =>
		fc.assert(
			fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
				expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
			})
		));
});
