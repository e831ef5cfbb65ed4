import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterDiff } from './letter-diff.ts';
import { clean } from './normalize.ts';

/** `trait[e~é]`: what stands there and, after a sign, what should: `~` accent, `^` case, `/` change, `+`, `-`. */
const signs = { accent: '~', case: '^', change: '/' };
const drawn = (response: string, expected: string) =>
	letterDiff(response, expected)
		.map(({ kind, given, wanted }) => {
			if (kind === 'same') return given;
			if (kind === 'add') return `[+${wanted}]`;
			return kind === 'remove' ? `[-${given}]` : `[${given}${signs[kind]}${wanted}]`;
		})
		.join('');

describe('letterDiff', () => {
	it.each([
		['traité', 'traité', 'traité'],
		['traite', 'traité', 'trait[e~é]'],
		['energie', 'énergie', '[e~é]nergie'],
		['dévelopement', 'développement', 'dévelop[+p]ement'],
		['traitté', 'traité', 'trait[-t]é'],
		['conclue', 'conclu', 'conclu[-e]'],
		['chine', 'Chine', '[c^C]hine'],
		['xigné', 'signé', '[x/s]igné'],
		['parle', 'parlent', 'parle[+nt]'],
		['l Asie', 'l’Asie', "l[ /']Asie"],
		["l'Asie", 'l’Asie', "l'Asie"],
		['garcon', 'garçon', 'gar[c~ç]on'],
		['coeur', 'cœur', 'c[-o][e/œ]ur'],
		['', 'oui', '[+oui]'],
		['oui', '', '[-oui]']
	])('%j for %j is %j', (response, expected, picture) => expect(drawn(response, expected)).toBe(picture));

	it('takes a letter and its accent for one, however it is composed', () =>
		expect(letterDiff('traite\u0301', 'traité')).toEqual([
			{ kind: 'same', given: 'traité', wanted: 'traité' }
		]));

	it('is made of the response on one side and the answer on the other', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (response, expected) => {
				const parts = letterDiff(response, expected);
				expect(parts.map(({ given }) => given).join('')).toBe(clean(response));
				expect(parts.map(({ wanted }) => wanted).join('')).toBe(clean(expected));
			})
		));

	it('shows a long difference as one change rather than compare every letter with every other', () => {
		const parts = letterDiff(`un ${'ab'.repeat(5000)} fin`, `un ${'ba'.repeat(5000)} fin`);
		expect(parts.map(({ kind }) => kind)).toContain('change');
		expect(parts.length).toBeLessThan(4);
	});
});
