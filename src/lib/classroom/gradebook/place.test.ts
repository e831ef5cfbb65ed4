import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeHash, placeOf, type GradebookPlace } from './place.ts';

const assignment = fc.stringMatching(/^[\w-]{11}$/);
const id = fc.string({ unit: 'grapheme', minLength: 1 });

it('finds the place again from its address, whatever a pupil is called', () => {
	const place = fc.oneof<fc.Arbitrary<GradebookPlace>[]>(
		fc.record({ view: fc.constant('table' as const), assignment }),
		fc.record({ view: fc.constant('pupil' as const), assignment, row: id }),
		fc.record({ view: fc.constant('question' as const), assignment, question: id })
	);
	fc.assert(
		fc.property(place, (each) => {
			expect(placeOf(placeHash(each))).toEqual(each);
		})
	);
});

it.each([
	['', undefined],
	['#court', undefined],
	['#AAAAAAAAAAA/pupil/', undefined],
	['#AAAAAAAAAAA/autre/x', undefined],
	['#AAAAAAAAAAA/pupil/%C3', { view: 'table', assignment: 'AAAAAAAAAAA' }]
])('takes %j for %j', (hash, place) => expect(placeOf(hash)).toEqual(place));
