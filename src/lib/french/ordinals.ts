import { wordsValue, type WrittenNumber } from './numbers.ts';

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** `XXI` → 21; letters in any order are added up, a smaller one before a larger is taken away. */
const romanValue = (letters: string): number =>
	[...letters].reduce((sum, letter, place) => {
		const value = ROMAN[letter]!;
		return value < (ROMAN[letters[place + 1]!] ?? 0) ? sum - value : sum + value;
	}, 0);

const IN_DIGITS = /^(?:(\d{1,4})|([IVXLCM]+))((?:er|re|d|de|nd|nde|e)s?|(?:i?[èeé]me|[èe]re)s?)(?: (.*))?$/;
const IN_WORDS = /^(?:(premier)|(première)|(seconde?)|([\p{L} -]{1,60}?)ième)s?(?: (.*))?$/u;
/** Cardinals that lose or change a letter before *-ième*. */
const STEMS: [RegExp, string][] = [
	[/cinqu$/, 'cinq'],
	[/neuv$/, 'neuf'],
	[
		/(quatr|onz|douz|treiz|quatorz|quinz|seiz|trent|quarant|cinquant|soixant|septant|huitant|octant|nonant|mill)$/,
		'$1e'
	]
];

/** A number of order; `isProper` unless it ends otherwise than one writes: `2ème` for `2e`. */
export interface WrittenOrdinal extends WrittenNumber {
	isProper: boolean;
}

/** First is the only one with a gender of its own. */
const valueOf = (n: number, feminine: boolean): string => (n === 1 ? (feminine ? '1re' : '1er') : `${n}e`);

/**
 * Reads `21e`, `XXIe siècle`, `1re`, *vingt et unième*, *première*: a number of order and what it is the number
 * of. Capitals are needed for Roman digits (*vie* is no sixth), so the text comes with its case.
 */
export function readOrdinal(cased: string): WrittenOrdinal | undefined {
	const digits = cased.length > 90 ? null : IN_DIGITS.exec(cased);
	if (digits) {
		const [, arabic, roman, ending = '', unit = ''] = digits;
		const n = arabic ? Number(arabic) : romanValue(roman!);
		const isProper = !/^(?:i?[èeé]me|[èe]re)/.test(ending) && (n === 1) === /^(?:er|re)/.test(ending);
		const value = valueOf(n, /^[rèe]/.test(ending) && ending !== 'er' && ending !== 'ers');
		return { value, unit: unit.toLocaleLowerCase('fr'), inWords: false, written: cased, isProper };
	}
	const words = cased.length > 90 ? null : IN_WORDS.exec(cased.toLocaleLowerCase('fr'));
	if (!words) return undefined;
	const [, first, firstFeminine, second, base = '', unit = ''] = words;
	const cardinal = STEMS.reduce((text, [stem, whole]) => text.replace(stem, whole), base);
	const n = first || firstFeminine ? 1 : second ? 2 : wordsValue(cardinal);
	if (n === undefined || n === 0 || (n === 1 && base)) return undefined;
	return { value: valueOf(n, !!firstFeminine), unit, inWords: true, written: cased, isProper: true };
}
