import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, normalize, withoutAccents } from './normalize.ts';

describe('normalize', () => {
	it.each([
		['N1 composes', 'e\u0301nergie', 'énergie'],
		['N2 drops invisible characters', 'trai\u00adté\u200b\ufeff', 'traité'],
		['N3 makes every space one space', 'un\u00a0\u202f\tbon\u2009 mot', 'un bon mot'],
		['N4 makes one apostrophe without spaces', 'l ’ Asie', "l'asie"],
		['N4 knows the other apostrophes', 'l`eau d´or', "l'eau d'or"],
		['N5 makes one hyphen', 'savoir‑faire', 'savoir-faire'],
		['N6 strips what is outside', '«\u00a0Traité\u00a0»\u202f!…', 'traité'],
		['N6 keeps what is inside', 'M. Xi, oui', 'm. xi, oui'],
		['N7 lowers', 'ÉNERGIE', 'énergie'],
		['N8 spells ligatures', 'Œuf, cœur, ex æquo', 'oeuf, coeur, ex aequo']
	])('%s', (_title, text, expected) => expect(normalize(text)).toBe(expected));

	it('does nothing the second time', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
				expect(normalize(normalize(text))).toBe(normalize(text));
			})
		));

	it('does nothing the second time to spaces, marks and letters in any order', () =>
		fc.assert(
			fc.property(
				fc.array(
					fc.constantFrom(
						'e',
						'\u0301',
						'\u200b',
						'\u00ad',
						' ',
						'\u00a0',
						'’',
						"'",
						'´',
						'«',
						'»',
						'.',
						'…',
						'-',
						'—',
						'Œ',
						'É',
						'İ',
						'ς',
						'Σ'
					)
				),
				(parts) => {
					const once = normalize(parts.join(''));
					expect(normalize(once)).toBe(once);
				}
			)
		));

	it('keeps case in the first six steps', () => expect(clean('« Chine ».')).toBe('Chine'));

	it('takes accents and cedillas away', () => expect(withoutAccents('ça, où, Émîr')).toBe('ca, ou, Emir'));
});
