import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgedRows } from './judge.table.ts';
import { judge } from './judge.ts';
import { clean, normalize } from './normalize.ts';

const items = [...new Set(judgedRows.map(({ answer }) => answer))];
const focuses = ['meaning', 'form'] as const;
/** Pieces of which responses are made that resemble answers. */
const pieces = [
	'un ',
	'une ',
	'l’',
	'de le ',
	'traité',
	'traite',
	'é',
	'six',
	'6',
	' ',
	'-',
	'conclu',
	's',
	'XXIe',
	'%'
];

describe('judge, on any response', () => {
	it('accepts an accepted answer however it is composed, spaced, quoted and ended', () =>
		fc.assert(
			fc.property(
				fc.constantFrom(...items),
				fc.constantFrom(...focuses),
				fc.nat(),
				fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'),
				fc.constantFrom("'", '’', 'ʼ', '‘', ' ’ ', '´', '`', '′'),
				fc.constantFrom(' ', '\u00a0', '\u202f', '\t', '  ', '\u2009 ', '\u2003', '\u3000', '\r\n'),
				fc.constantFrom('-', '‑', '‐', '–'),
				fc.constantFrom('', '« ', '“', ' ', '\u200b'),
				fc.constantFrom('', '.', ' !', ' »', '…', ' ?', ' », ', '\ufeff'),
				(typed, focus, pick, composition, apostrophe, space, hyphen, before, after) => {
					const answer = typed.accept[pick % typed.accept.length]!;
					// A compatibility form turns ´ into a space and a mark before anyone could read it.
					const sign = composition.startsWith('NFK') && apostrophe === '´' ? '’' : apostrophe;
					const body = answer
						.replace(/’/g, sign)
						.replace(/ /g, space)
						.replace(/(?<!^)-/g, hyphen);
					const response = `${before}${body}${after}`.normalize(composition);
					expect(judge({ ...typed, focus }, response)).toEqual({ credit: 1, expected: answer });
				}
			),
			{ numRuns: 2000 }
		));

	it('answers with a credit of 0, ½ or 1, or nothing, and with an accepted answer', () =>
		fc.assert(
			fc.property(
				fc.constantFrom(...items),
				fc.constantFrom(...focuses),
				fc.constantFrom('', 'Elle salue la ', 'de l’', 'un '),
				fc.oneof(
					fc.string({ unit: 'grapheme' }),
					fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join(''))
				),
				(typed, focus, before, response) => {
					const judgement = judge({ ...typed, focus }, response, before);
					expect([undefined, 0, 0.5, 1]).toContain(judgement?.credit);
					expect(judgement === undefined).toBe(normalize(response) === '');
					if (judgement) expect(typed.accept).toContain(judgement.expected);
				}
			),
			{ numRuns: 1000 }
		));

	it('never takes a listed neighbour for a slip: at best it is the same word in another gender or number', () => {
		for (const typed of items)
			for (const neighbour of typed.neighbours) {
				if (typed.forms.includes(neighbour) || typed.accept.some((answer) => answer.includes(' '))) continue;
				const judgement = judge(typed, neighbour)!;
				const isAgreement = judgement.note && 'code' in judgement.note && judgement.note.code === 'agreement';
				if (!isAgreement) expect(judgement.credit, neighbour).toBeLessThan(1);
			}
	});
});

describe('judge, on 10,000 characters', () => {
	const parts = [
		'a',
		'é ',
		"'",
		'- ',
		'1',
		'1 ',
		'. ',
		'un ',
		'l’',
		'e\u0301',
		'\u200b',
		'traité ',
		'0,',
		'mille '
	];

	it.each(parts)('gives nothing for « %s » again and again', (part) => {
		const response = `${part.repeat(10_000 / part.length)}x`;
		for (const typed of items) expect(judge(typed, response)?.credit).toBe(0);
	});

	it('takes time in proportion to their number', () => {
		// The least of several runs, and a ratio between linear (8) and quadratic (64): a busy machine changes neither.
		const some = items.filter((_, n) => n % 12 === 0);
		const least = (length: number, part: string) => {
			const response = `${part.repeat(length / part.length)}x`;
			const times = Array.from({ length: 5 }, () => {
				const start = performance.now();
				for (const typed of some) judge(typed, response, response);
				return performance.now() - start;
			});
			return Math.min(...times);
		};
		for (const part of parts) {
			least(1250, part);
			expect(least(10_000, part) / least(1250, part), part).toBeLessThan(32);
		}
	});
});

describe('normalisation', () => {
	it('does nothing the second time, before and after the case is dropped', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
				expect(clean(clean(text))).toBe(clean(text));
				expect(normalize(normalize(text))).toBe(normalize(text));
			}),
			{ numRuns: 2000 }
		));
});
