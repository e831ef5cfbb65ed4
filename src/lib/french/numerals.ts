/** The words from zero to sixteen, by value. */
export const UNITS =
	'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
/** The tens up to sixty, by their number of tens. */
export const TENS = ['', 'dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];

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

const NOUNS = [
	[1_000_000_000, 'milliard'],
	[1_000_000, 'million']
] as const;

/** A whole number below 10¹⁵ in words, by the older rules: `vingt et un`, `deux cents`, `mille milliards`. */
export function inWords(n: number): string {
	for (const [scale, noun] of NOUNS) {
		const count = Math.floor(n / scale);
		if (count === 0) continue;
		const rest = n % scale;
		return `${inWords(count)} ${noun}${count > 1 ? 's' : ''}${rest ? ` ${inWords(rest)}` : ''}`;
	}
	const thousands = Math.floor(n / 1000);
	const rest = n % 1000;
	if (thousands === 0) return below1000(n, true);
	const thousand = thousands === 1 ? 'mille' : `${below1000(thousands, false)} mille`;
	return rest === 0 ? thousand : `${thousand} ${below1000(rest, true)}`;
}

/** The same by the rules of 1990: hyphens everywhere, `vingt-et-un-mille`. */
export const inWords1990 = (n: number): string => inWords(n).replaceAll(' ', '-');
