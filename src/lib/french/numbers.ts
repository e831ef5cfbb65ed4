const UNITS =
	'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const TENS = ['', 'dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];

function below100(n: number): string {
	if (n <= 16) return UNITS[n]!;
	if (n < 20) return `dix-${UNITS[n - 10]}`;
	if (n === 80) return 'quatre-vingts';
	if (n > 80) return `quatre-vingt-${below100(n - 80)}`;
	const tens = Math.min(6, Math.floor(n / 10));
	const rest = n - tens * 10;
	if (rest === 0) return TENS[tens]!;
	return rest === 1 || n === 71 ? `${TENS[tens]} et ${below100(rest)}` : `${TENS[tens]}-${below100(rest)}`;
}

function below1000(n: number, last: boolean): string {
	const hundreds = Math.floor(n / 100);
	const rest = n % 100;
	if (hundreds === 0) return last ? below100(n) : below100(n).replace(/vingts$/, 'vingt');
	const hundred = hundreds === 1 ? 'cent' : `${UNITS[hundreds]} cent${rest === 0 && last ? 's' : ''}`;
	return rest === 0 ? hundred : `${hundred} ${below1000(rest, last)}`;
}

/** A whole number from 0 to 1,000,000 in words, by the older rules: `vingt et un`, `deux cents`. */
export function inWords(n: number): string {
	if (n === 1_000_000) return 'un million';
	const thousands = Math.floor(n / 1000);
	const rest = n % 1000;
	if (thousands === 0) return below1000(n, true);
	const thousand = thousands === 1 ? 'mille' : `${below1000(thousands, false)} mille`;
	return rest === 0 ? thousand : `${thousand} ${below1000(rest, true)}`;
}

/** The same by the rules of 1990: hyphens everywhere, `vingt-et-un-mille`. */
export const inWords1990 = (n: number): string => inWords(n).replaceAll(' ', '-');

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
	['million', 1_000_000]
]);

/** Hyphens, spaces and the plural of *vingt* and *cent* aside, as in a hasty hand; `une` counts as `un`. */
const loose = (words: string): string =>
	words
		.replace(/\bune\b/g, 'un')
		.replace(/(vingt|cent)s/g, '$1')
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

function readWords(text: string): number | undefined {
	let total = 0;
	let current = 0;
	for (const word of text.split(/[ -]/)) {
		const value = VALUES.get(word);
		const scale = SCALES.get(word);
		if (value !== undefined) {
			const isEighty = (word === 'vingt' || word === 'vingts') && current % 100 === 4;
			current += isEighty ? 76 : value;
		} else if (scale === 100) current = Math.max(1, current) * 100;
		else if (scale) {
			total += Math.max(1, current) * scale;
			current = 0;
		} else if (word !== 'et') return undefined;
	}
	const number = total + current;
	if (number > 1_000_000) return undefined;
	return loose(standard(text)) === loose(inWords(number)) ? number : undefined;
}

/** No number up to a million is longer; beyond, the pattern would be slow. */
const LONGEST = 90;
const DIGITS = /^(-?)0*(\d{1,3}(?: \d{3})+|\d+)(?:[,.](\d+?)0*)?( ?[%€$])?$/;

/** A number as it was written: `value` is the same for all writings of it, `unit` is a sign such as `%`. */
export interface WrittenNumber {
	value: string;
	unit: string;
	inWords: boolean;
}

/** Reads a normalised text as a number: digits with spaces and a comma or point, or words. */
export function readNumber(text: string): WrittenNumber | undefined {
	if (text.length > LONGEST) return undefined;
	const digits = DIGITS.exec(text);
	if (digits) {
		const [, sign = '', whole = '', decimals = '', unit = ''] = digits;
		const fraction = /^0*$/.test(decimals) ? '' : `,${decimals}`;
		return { value: `${sign}${whole.replaceAll(' ', '')}${fraction}`, unit: unit.trim(), inWords: false };
	}
	const number = readWords(text);
	return number === undefined ? undefined : { value: String(number), unit: '', inWords: true };
}
