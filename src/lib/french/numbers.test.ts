import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './numbers.ts';
import { inWords, inWords1990 } from './numerals.ts';

describe('inWords', () => {
	it.each([
		[0, 'zéro'],
		[6, 'six'],
		[17, 'dix-sept'],
		[21, 'vingt et un'],
		[22, 'vingt-deux'],
		[70, 'soixante-dix'],
		[71, 'soixante et onze'],
		[77, 'soixante-dix-sept'],
		[80, 'quatre-vingts'],
		[81, 'quatre-vingt-un'],
		[91, 'quatre-vingt-onze'],
		[99, 'quatre-vingt-dix-neuf'],
		[100, 'cent'],
		[101, 'cent un'],
		[200, 'deux cents'],
		[201, 'deux cent un'],
		[280, 'deux cent quatre-vingts'],
		[1000, 'mille'],
		[1999, 'mille neuf cent quatre-vingt-dix-neuf'],
		[2000, 'deux mille'],
		[2025, 'deux mille vingt-cinq'],
		[80_000, 'quatre-vingt mille'],
		[200_000, 'deux cent mille'],
		[1_000_000, 'un million'],
		[2_300_000, 'deux millions trois cent mille'],
		[80_000_000, 'quatre-vingts millions'],
		[1_000_000_001, 'un milliard un'],
		[1_000_000_000_000, 'mille milliards']
	])('writes %i', (n, words) => expect(inWords(n)).toBe(words));

	it('puts hyphens everywhere by the rules of 1990', () =>
		expect(inWords1990(2_021)).toBe('deux-mille-vingt-et-un'));
});

describe('readNumber', () => {
	it('reads back every number it writes, in both ways', () =>
		fc.assert(
			fc.property(
				fc.oneof(
					fc.nat({ max: 1_000_000 }),
					fc.nat({ max: 999_999_999 }).map((n) => n * 1003)
				),
				(n) => {
					const expected = { value: String(n), unit: '', inWords: true };
					expect(readNumber(inWords(n))).toMatchObject(expected);
					expect(readNumber(inWords1990(n))).toMatchObject(expected);
				}
			)
		));

	it.each([
		['4 500', '4500', ''],
		['4500', '4500', ''],
		['06', '6', ''],
		['0', '0', ''],
		['000', '0', ''],
		['3,50', '3,5', ''],
		['3.5', '3,5', ''],
		['3,00', '3', ''],
		['-5', '-5', ''],
		['8,5 %', '8,5', '%'],
		['8,5%', '8,5', '%'],
		["4'500", '4500', ''],
		['17 juin', '17', 'juin'],
		['1,5 million', '1500000', ''],
		["3 millions d'euros", '3000000', '€'],
		['1 000 milliards', '1000000000000', ''],
		['12 mille', '12000', ''],
		['8,5 pour cent', '8,5', '%']
	])('reads the digits of %s', (text, value, unit) =>
		expect(readNumber(text)).toMatchObject({ value, unit, inWords: false })
	);

	it.each([
		['vingt et une', '21'],
		['quatre vingt', '80'],
		['deux cent', '200'],
		['septante', '70'],
		['septante-cinq', '75'],
		['nonante et un', '91'],
		['huitante-deux', '82'],
		['deux virgule cinq', '2,5'],
		['deux virgule zéro cinq', '2,05'],
		['cent million', '100000000'],
		['six pays', '6'],
		['six et demi', '6']
	])('reads the words of %s', (text, value) => expect(readNumber(text)?.value).toBe(value));

	it.each([
		'',
		'et',
		'un quatre',
		'vingt un',
		'traité',
		'12 34',
		'1 2',
		'1,2,3',
		'le 17 juin',
		'dix-septième',
		'virgule',
		'six-pays'
	])('sees no number in %j', (text) => expect(readNumber(text)).toBeUndefined());

	it.each(['1', '111 ', '0', 'et ', '1,'])('reads no number in 40,000 characters of « %s »', (part) =>
		expect(readNumber(part.repeat(40_000 / part.length))).toBeUndefined()
	);
});
