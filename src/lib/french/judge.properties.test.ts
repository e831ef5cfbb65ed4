import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	aTreaty,
	asia,
	because,
	concluded,
	energy,
	heart,
	juneDay,
	kilometres,
	knowHow,
	required,
	share,
	treaty
} from './judge-items.fixture.ts';
import { judge } from './judge.ts';

const items = [
	treaty,
	aTreaty,
	required,
	concluded,
	energy,
	knowHow,
	asia,
	kilometres,
	share,
	heart,
	because,
	juneDay
];
const focuses = ['meaning', 'form'] as const;

describe('judge, on any response', () => {
	it('accepts an accepted answer however it is composed, spaced, quoted and ended', () =>
		fc.assert(
			fc.property(
				fc.constantFrom(...items),
				fc.constantFrom(...focuses),
				fc.nat(),
				fc.constantFrom('NFC', 'NFD'),
				fc.constantFrom("'", '’', 'ʼ', '‘', ' ’ ', '´'),
				fc.constantFrom(' ', '\u00a0', '\u202f', '\t', '  ', '\u2009 '),
				fc.constantFrom('-', '‑', '‐', '–'),
				fc.constantFrom('', '« ', '“', ' ', '\u200b'),
				fc.constantFrom('', '.', ' !', ' »', '…', ' ?', ' », ', '\ufeff'),
				(typed, focus, pick, composition, apostrophe, space, hyphen, before, after) => {
					const answer = typed.accept[pick % typed.accept.length]!;
					const response = `${before}${answer.replace(/’/g, apostrophe).replace(/ /g, space).replace(/-/g, hyphen)}${after}`;
					expect(judge({ ...typed, focus }, response.normalize(composition))).toEqual({
						credit: 1,
						expected: answer
					});
				}
			),
			{ numRuns: 1000 }
		));

	it('answers with a credit of 0, ½ or 1, or nothing', () =>
		fc.assert(
			fc.property(
				fc.constantFrom(...items),
				fc.constantFrom(...focuses),
				fc.oneof(
					fc.string({ unit: 'grapheme' }),
					fc
						.array(
							fc.constantFrom(
								'un ',
								'une ',
								'l’',
								'traité',
								'traite',
								'é',
								'six',
								'6',
								' ',
								'-',
								'conclu',
								's'
							)
						)
						.map((parts) => parts.join(''))
				),
				(typed, focus, response) => {
					const judgement = judge({ ...typed, focus }, response);
					expect([undefined, 0, 0.5, 1]).toContain(judgement?.credit);
					if (judgement) expect(typed.accept).toContain(judgement.expected);
				}
			),
			{ numRuns: 1000 }
		));

	it('never takes a listed neighbour for a slip', () => {
		for (const typed of items)
			for (const neighbour of typed.neighbours)
				if (!typed.forms.includes(neighbour)) {
					const judgement = judge(typed, neighbour);
					expect(judgement?.credit, neighbour).toBeLessThan(1);
				}
	});

	it.each(['a', 'é ', "'", '- ', '1', '1 ', '. ', 'un ', 'l’', 'e\u0301', '\u200b', 'traité ', '0,'])(
		'reads 10,000 characters of « %s » without stalling',
		(part) => {
			const response = `${part.repeat(10_000 / part.length)}x`;
			for (const typed of items) expect(judge(typed, response)?.credit).toBe(0);
		}
	);
});
