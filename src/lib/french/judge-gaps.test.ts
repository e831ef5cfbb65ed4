import { describe, expect, it } from 'vitest';
import { judgeGaps, type GapsTogether } from './judge-gaps.ts';
import { item } from './judge-items.fixture.ts';

const gaps = (...answers: string[][]) =>
	answers.map((accept, n) => ({ id: String(n + 1), answer: item(accept, { focus: 'form' }), before: '' }));

/** Credit and code gap by gap: `1`, `0 swapped`. */
function judged(answers: string[][], responses: string[], together?: GapsTogether) {
	const given = Object.fromEntries(responses.map((response, n) => [String(n + 1), response]));
	const judgements = judgeGaps(gaps(...answers), given, together);
	return (
		judgements &&
		Object.values(judgements).map(({ credit, note }) =>
			note && 'code' in note ? `${credit} ${note.code}` : String(credit)
		)
	);
}

const treaty = [['conclu', 'signé'], ['voisinage'], ['sommet']];

describe('judgeGaps', () => {
	it('judges each gap, by what stands before it too', () => {
		expect(judged(treaty, ['signé', 'voisinage', 'somet'])).toEqual(['1', '1', '0.5 typo']);
		const [first] = gaps(['signature']);
		expect(judgeGaps([{ ...first!, before: 'Il salue la ' }], { 1: 'la signature' })?.['1']).toMatchObject({
			credit: 1,
			note: { code: 'article-extra' }
		});
	});

	it('waits until every gap is filled', () => {
		expect(judged(treaty, ['signé', '', 'sommet'])).toBeUndefined();
		expect(judged(treaty, ['signé', 'voisinage'])).toBeUndefined();
	});

	it('names two right words that changed places', () =>
		expect(judged(treaty, ['voisinage', 'conclu', 'sommet'])).toEqual(['0 swapped', '0 swapped', '1']));

	it('names a right word of another gap that misses its own', () => {
		expect(judged(treaty, ['voisinage', 'accord', 'sommet'])).toEqual(['0 other-gap', '0', '1']);
		expect(judged(treaty, ['voisinage', 'sommet', 'conclu'])).toEqual([
			'0 other-gap',
			'0 other-gap',
			'0 other-gap'
		]);
	});

	it('says nothing of the sort when the other gap has its word already', () =>
		expect(judged(treaty, ['voisinage', 'voisinage', 'sommet'])).toEqual(['0', '1', '1']));

	describe('with gaps that may be exchanged', () => {
		const together = { exchangeable: [['1', '2']] };
		const areas = [['énergie'], ['transports'], ['eau']];

		it('accepts any order of them, and of them only', () => {
			expect(judged(areas, ['transports', 'énergie', 'eau'], together)).toEqual(['1', '1', '1']);
			expect(judged(areas, ['eau', 'transports', 'énergie'], together)).toEqual([
				'0 swapped',
				'1',
				'0 swapped'
			]);
		});

		it('counts no word twice', () =>
			expect(judged(areas, ['énergie', 'énergie', 'eau'], together)).toEqual(['1', '0', '1']));

		it('gives each slip its remark in the best order', () =>
			expect(judged(areas, ['transport', 'énergie', 'eau'], together)).toEqual(['0.5 typo', '1', '1']));
	});

	describe('with combinations', () => {
		const pairs = [
			['soit', 'ni'],
			['soit', 'ni']
		];
		const together = {
			combinations: [
				{ 1: 'soit', 2: 'soit' },
				{ 1: 'ni', 2: 'ni' }
			]
		};

		it('accepts each combination', () => {
			expect(judged(pairs, ['soit', 'soit'], together)).toEqual(['1', '1']);
			expect(judged(pairs, ['ni', 'ni'], together)).toEqual(['1', '1']);
		});

		it('gives half to a word that goes with others than the ones that were written', () =>
			expect(judged(pairs, ['soit', 'ni'], together)).toEqual(['1', '0.5 gaps-disagree']));

		it('judges the rest by the combination that comes nearest', () =>
			expect(judged(pairs, ['ou', 'ni'], together)).toEqual(['0', '1']));
	});
});
