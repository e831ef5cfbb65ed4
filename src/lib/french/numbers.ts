import { inWords, TENS, UNITS } from './numerals.ts';

const VALUES = new Map<string, number>([
	...UNITS.map((word, value): [string, number] => [word, value]),
	...TENS.slice(1).map((word, index): [string, number] => [word, (index + 1) * 10]),
	['une', 1],
	['vingts', 20],
	['septante', 70],
	['huitante', 80],
	['octante', 80],
	['nonante', 90]
]);
const SCALES = new Map([
	['cent', 100],
	['cents', 100],
	['mille', 1000],
	['million', 1_000_000],
	['millions', 1_000_000],
	['milliard', 1_000_000_000],
	['milliards', 1_000_000_000]
]);
/** Words that may stand inside a number. */
const LINKS = new Set(['et', 'virgule']);

/** Hyphens, spaces and the plural of *vingt* and *cent* aside, as in a hasty hand; `une` counts as `un`. */
const loose = (words: string): string =>
	words
		.replace(/\bune\b/g, 'un')
		.replace(/(vingt|cent|million|milliard)s/g, '$1')
		.replace(/[ -]/g, '');

/** Belgian and Swiss tens written the way {@link inWords} does. */
const standard = (words: string): string =>
	words
		.replace(/huitante|octante/g, 'quatre-vingt')
		.replace(/(septante|nonante)(?:( et |-et-|[ -])(\p{L}+))?/gu, (_, tens: string, _join, unit?: string) =>
			inWords((tens === 'septante' ? 70 : 90) + (unit ? (VALUES.get(unit) ?? 0) : 0))
		)
		.replace('quatre-vingt-et-un', 'quatre-vingt-un')
		.replace('quatre-vingt et un', 'quatre-vingt-un');

/** The value of a whole number in words. */
export function wordsValue(text: string): number | undefined {
	let total = 0;
	let below = 0;
	let current = 0;
	for (const word of text.split(/[ -]/)) {
		const value = VALUES.get(word);
		const scale = SCALES.get(word);
		if (value !== undefined) {
			const isEighty = (word === 'vingt' || word === 'vingts') && current % 100 === 4;
			current += isEighty ? 76 : value;
		} else if (scale === 100) current = Math.max(1, current) * 100;
		else if (scale === 1000) {
			below += Math.max(1, current) * scale;
			current = 0;
		} else if (scale) {
			total += Math.max(1, below + current) * scale;
			below = current = 0;
		} else if (word !== 'et') return undefined;
	}
	const number = total + below + current;
	if (number > LARGEST) return undefined;
	return loose(standard(text)) === loose(inWords(number)) ? number : undefined;
}
const LARGEST = 1e15 - 1;

/** No number that is read is longer; beyond, the pattern would be slow. */
const LONGEST = 160;
const DIGITS = /^(-?)0*(\d{1,3}(?:[ ']\d{3})+|\d+)(?:[,.](\d+?)0*)?(?: ?([%€$])| ([^\d].*))?$/;
const SCALE = /^(mille|(million|milliard)s?)(?: (?!et )|$)/;

/** A number as it was written. */
export interface WrittenNumber {
	/** The same for all writings of a number: `1000,5`. */
	value: string;
	/** What is counted: a sign, a word, several words, or nothing. */
	unit: string;
	inWords: boolean;
	/** The number alone, as it stands in the text. */
	written: string;
}

const SIGNS: [RegExp, string][] = [
	[/^pour ?cents?$/, '%'],
	[/^(?:euros?|eur)$/, '€'],
	[/^dollars?$/, '$'],
	[/^kilomètres?$/, 'km'],
	[/^mètres?$/, 'm'],
	[/^(?:kilogrammes?|kilos?)$/, 'kg'],
	[/^heures?$/, 'h']
];
const signOf = (unit: string): string => SIGNS.find(([words]) => words.test(unit))?.[1] ?? unit;

/** A decimal number, its point moved to the right: `1,5` by six places is `1500000`. */
function shifted(whole: string, decimals: string, places: number): string {
	const moved = (whole + decimals.slice(0, places).padEnd(places, '0')).replace(/^0+(?=\d)/, '');
	const fraction = decimals.slice(places).replace(/0+$/, '');
	return fraction ? `${moved},${fraction}` : moved;
}

function readDigits(text: string): WrittenNumber | undefined {
	const found = DIGITS.exec(text);
	if (!found) return undefined;
	const [, sign = '', grouped = '', decimals = '', mark = '', rest = ''] = found;
	const scale = SCALE.exec(rest);
	const places = scale ? Math.log10(SCALES.get(scale[1]!)!) : 0;
	const after = scale ? rest.slice(scale[0].length) : rest;
	const unit = scale ? after.replace(/^(?:de |d')/, '') : after;
	return {
		value: sign + shifted(grouped.replace(/[ ']/g, ''), decimals, Math.round(places)),
		unit: mark || signOf(unit),
		inWords: false,
		written: (rest ? text.slice(0, text.length - after.length) : text).trim()
	};
}

function readWords(text: string): WrittenNumber | undefined {
	const isNumeral = (word: string) => VALUES.has(word) || SCALES.has(word) || LINKS.has(word);
	let end = 0;
	for (const { 0: word, index } of text.matchAll(/[^ -]+/g)) {
		if (!isNumeral(word)) break;
		if (!LINKS.has(word)) end = index + word.length;
	}
	if (end === 0 || text[end] === '-') return undefined;
	const written = text.slice(0, end);
	const [whole, decimals] = written.split(' virgule ');
	const number = wordsValue(whole!);
	if (number === undefined) return undefined;
	const zeros = decimals ? /^(?:zéro )*/.exec(decimals)![0] : '';
	const fraction = decimals === undefined ? 0 : wordsValue(decimals.slice(zeros.length));
	if (fraction === undefined) return undefined;
	const digits = decimals === undefined ? '' : '0'.repeat(zeros.length / 5) + String(fraction);
	const rest = text.slice(end).trim();
	const unit = /milli(?:on|ard)s?$/.test(written) ? rest.replace(/^(?:de |d')/, '') : rest;
	return { value: shifted(String(number), digits, 0), unit: signOf(unit), inWords: true, written };
}

/** Reads a normalised text as a number and what it counts: digits with spaces and a comma or point, or words. */
export const readNumber = (text: string): WrittenNumber | undefined =>
	text.length > LONGEST ? undefined : (readDigits(text) ?? readWords(text));
