import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.ts';

const split = (text: string) => tokenize(text).map((token) => token.text);
const types = (text: string) => tokenize(text).map((token) => `${token.text}:${token.type}`);

describe('tokenize', () => {
	it.each([
		['l’Asie', ['l’', 'Asie']],
		["l'Asie", ["l'", 'Asie']],
		['qu’il', ['qu’', 'il']],
		['c’est', ['c’', 'est']],
		['jusqu’à', ['jusqu’', 'à']],
		['Lorsqu’elle', ['Lorsqu’', 'elle']],
		['L’ONU', ['L’', 'ONU']],
		['d’« Asie »', ['d’', '«', ' ', 'Asie', ' ', '»']],
		['qu’on n’a', ['qu’', 'on', ' ', 'n’', 'a']],
		['quelqu’un', ['quelqu’un']],
		['aujourd’hui', ['aujourd’hui']],
		['d’aujourd’hui', ['d’', 'aujourd’hui']],
		['c’est-à-dire', ['c’est-à-dire']],
		['N’Djamena', ['N’Djamena']],
		['Xi’an', ['Xi’an']],
		['Côte d’Ivoire', ['Côte', ' ', 'd’', 'Ivoire']]
	])('cuts elided words off: %s', (text, pieces) => expect(split(text)).toEqual(pieces));

	it.each([
		['parle-t-il', ['parle', '-t-', 'il']],
		['est-ce', ['est', '-', 'ce']],
		['Qu’est-ce', ['Qu’', 'est', '-', 'ce']],
		['donnez-le-moi', ['donnez', '-', 'le', '-', 'moi']],
		['va-t-en', ['va', '-t-', 'en']],
		['jour-là', ['jour', '-', 'là']],
		['savoir-faire', ['savoir-faire']],
		['rendez-vous', ['rendez-vous']],
		['celui-ci', ['celui-ci']],
		['lui-même', ['lui-même']],
		['là-bas', ['là-bas']],
		['peut-être', ['peut-être']],
		['Chine–Asie', ['Chine', '–', 'Asie']]
	])('cuts inverted pronouns off and leaves compounds whole: %s', (text, pieces) =>
		expect(split(text)).toEqual(pieces)
	);

	it.each([
		['4\u202f500', ['4\u202f500:number']],
		['4 500 000', ['4 500 000:number']],
		['8,5\u00a0%', ['8,5:number', '\u00a0:space', '%:punctuation']],
		['1er', ['1er:number']],
		['20h45', ['20h45:number']],
		['12:30', ['12:30:number']],
		['en 2025, 17', ['en:word', ' :space', '2025:number', ',:punctuation', ' :space', '17:number']],
		['2025 100', ['2025:number', ' :space', '100:number']],
		['12\u202fm²', ['12:number', '\u202f:space', 'm²:word']],
		['G7', ['G7:word']],
		['U.R.S.S.', ['U.R.S.S.:word']],
		['n°\u00a05', ['n°:word', '\u00a0:space', '5:number']],
		['cgtn.com.', ['cgtn.com:word', '.:punctuation']],
		['https://a.fr/b?c=d.', ['https://a.fr/b?c=d:word', '.:punctuation']]
	])('knows numbers and names: %s', (text, expected) => expect(types(text)).toEqual(expected));

	it('keeps no-break spaces as spaces and dots of suspension as one mark', () =>
		expect(types('Oui\u202f! Non... peut-être…')).toEqual([
			'Oui:word',
			'\u202f:space',
			'!:punctuation',
			' :space',
			'Non:word',
			'...:punctuation',
			' :space',
			'peut-être:word',
			'…:punctuation'
		]));

	it('rejoins exactly to any text', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
				expect(split(text).join('')).toBe(text);
			})
		));

	it('rejoins exactly to French-looking text, and no token is empty', () =>
		fc.assert(
			fc.property(
				fc.array(
					fc.constantFrom(
						'l’',
						'qu',
						"'",
						'-',
						'-t-',
						'il',
						'Été',
						' ',
						'\u202f',
						'4',
						'500',
						',',
						'.',
						'«',
						'e\u0301',
						'\u00ad'
					)
				),
				(parts) => {
					const text = parts.join('');
					expect(split(text).join('')).toBe(text);
					expect(split(text)).not.toContain('');
				}
			)
		));

	it.each(["l'", 'a-', '-', '1 ', '123 ', 'a.', "'", 'A.', 'e\u0301', '-le'])(
		'reads 40,000 characters of « %s » without stalling',
		(part) => {
			const text = part.repeat(40_000 / part.length);
			expect(split(text).join('')).toBe(text);
		}
	);
});
