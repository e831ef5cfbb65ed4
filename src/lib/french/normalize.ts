const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\u2066-\u2069\u202A-\u202E\uFEFF]/g;
const OUTER = ' «»"“”';
const FINAL = `${OUTER}.!?;:,…`;

/** Without the guillemets, quotes and final punctuation around it. A loop, since `/[.]+$/` is quadratic. */
function withoutOuter(text: string): string {
	let from = 0;
	let to = text.length;
	while (to > from && FINAL.includes(text[to - 1]!)) to--;
	while (from < to && OUTER.includes(text[from]!)) from++;
	return text.slice(from, to);
}

/**
 * N1 to N6: one composition, no invisible characters, one kind of space, apostrophe and hyphen, nothing
 * outside. Letters, case and accents are left alone.
 */
export function clean(text: string): string {
	const plain = text
		.normalize('NFC')
		.replace(INVISIBLE, '')
		.replace(/\s+/gu, ' ')
		.replace(/ ?[’‘ʼ′´`'] ?/g, "'")
		.replace(/[‐‑‒–—−→]/g, '-');
	// A letter and an accent that an invisible character kept apart compose only now.
	return withoutOuter(plain).normalize('NFC');
}

/** N7: lower case by the rules of French. */
export const lower = (text: string): string => text.toLocaleLowerCase('fr').normalize('NFC');

/** N8: œ and æ spelt out, as many keyboards must; Unicode normalisation leaves them. */
export const spellLigatures = (text: string): string =>
	text.replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/Œ/g, 'OE').replace(/Æ/g, 'AE').normalize('NFC');

/** N1 to N8: two answers are the same when this is. Idempotent; accents and inner hyphens still count. */
export const normalize = (text: string): string => spellLigatures(lower(clean(text)));

/** Without accents and cedillas. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
