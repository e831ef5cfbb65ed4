import { CLOSED, refile } from './closed-class.ts';
import type { Analysis, Lexicon } from './lexicon.ts';

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** A word as the lexicon and the dictionaries spell it: straight apostrophe, plain hyphen, nothing invisible. */
export const plainSpelling = (word: string): string =>
	word.normalize('NFC').replace(INVISIBLE, '').replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');

const lower = (text: string): string => text.toLocaleLowerCase('fr');
const capitalised = (text: string): string => text.slice(0, 1).toLocaleUpperCase('fr') + lower(text.slice(1));
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/**
 * What a word of a text may be. Tried in this order, until something is known: the word as it stands (at the
 * start of a sentence also without its capital), without capitals, with or without œ and æ, with the accents
 * that its capitals lack, and last with accents that were forgotten.
 */
export function analysesOf(word: string, isFirst: boolean, lexicon: Lexicon): Analysis[] {
	const form = plainSpelling(word);
	const small = lower(form);
	const closed = CLOSED[small];
	if (closed) return closed;
	const known = (spelling: string) => lexicon.analyses(spelling).map(refile);

	const asIs = known(form);
	if (isFirst && small !== form) {
		const both = [...known(small), ...asIs];
		if (both.length) return both;
	} else if (asIs.length) return asIs;

	const other = [small, ...(isCapital(form) ? [capitalised(form)] : []), ...ligatures(small)];
	for (const spelling of other) {
		const found = known(spelling);
		if (found.length) return found;
	}
	const accented = [small, capitalised(form)].flatMap((spelling) => lexicon.accented(spelling));
	return [...new Set(accented)].flatMap(known);
}

/** The other spelling of œ and æ: `oeuvre` → `œuvre`, `œuvre` → `oeuvre`. */
function ligatures(word: string): string[] {
	const joined = word.replace(/oe/g, 'œ').replace(/ae/g, 'æ');
	const apart = word.replace(/œ/g, 'oe').replace(/æ/g, 'ae');
	return [joined, apart].filter((spelling) => spelling !== word);
}
