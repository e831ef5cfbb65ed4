import { CONTRACTIONS } from './closed-class.ts';
import { isWord, type PlacedToken } from './place.ts';
import { plainSpelling } from './spellings.ts';
import type { Part } from './tag.ts';
import type { Entry, Translations } from './translations.ts';

const MOST_WORDS = 6;
const lower = (text: string): string => plainSpelling(text).toLocaleLowerCase('fr');
/** A headword that only begins with an article, or compares, is what its words say it is. */
const LITERAL = /^(?:l'|(?:les?|la|une?|des|du|plus|moins|très) )|^(?:de|à) (?:l'|la|les?)$|^à d'autres$/;
/** Expressions of these kinds inflect; *de nouveaux* is not *de nouveau*. */
const INFLECTED = new Set<Part | undefined>(['noun', 'name', 'verb', 'adjective']);

/** Several words that mean something together. */
export interface Expression {
	headword: string;
	/** From where to where it stands in the sentence. */
	from: number;
	to: number;
	entries: Entry[];
}

/**
 * The longest expression of the dictionary that the word at `index` is part of. `lemmas` gives the dictionary
 * forms of a token, since *mis en place* is found under *mettre en place*.
 */
export function expressionAt(
	tokens: readonly PlacedToken[],
	index: number,
	lemmas: (index: number) => string[],
	translations: Translations
): Expression | undefined {
	const run = wordsAround(tokens, index);
	const here = run.indexOf(index);
	for (let length = Math.min(MOST_WORDS, run.length); length > 1; length--)
		for (let start = Math.max(0, here - length + 1); start <= here && start + length <= run.length; start++) {
			const window = run.slice(start, start + length);
			for (const { headword, isChanged } of headwords(window, tokens, lemmas)) {
				if (LITERAL.test(headword)) continue;
				const entries = translations
					.entries(headword)
					.filter(({ part }) => !isChanged || INFLECTED.has(part));
				if (!entries.length) continue;
				const last = tokens[window.at(-1)!]!;
				return { headword, from: tokens[window[0]!]!.at, to: last.at + last.text.length, entries };
			}
		}
	return undefined;
}

/** The words on either side that only spaces part from it. */
function wordsAround(tokens: readonly PlacedToken[], index: number): number[] {
	const run = [index];
	const walk = (step: 1 | -1) => {
		for (let at = index + step; run.length < 2 * MOST_WORDS; at += step) {
			const token = tokens[at];
			if (!token || token.type === 'punctuation') return;
			if (isWord(token)) run[step > 0 ? 'push' : 'unshift'](at);
		}
	};
	walk(-1);
	walk(1);
	return run;
}

/** How the dictionary might write some words: as they stand, then with one in its dictionary form, then with all. */
function* headwords(
	window: readonly number[],
	tokens: readonly PlacedToken[],
	lemmas: (index: number) => string[]
): Generator<{ headword: string; isChanged: boolean }> {
	const surface = window.map((index) => lower(tokens[index]!.text));
	yield { headword: joined(surface), isChanged: false };
	// *grâce au*, *grâce aux*: *grâce à* is there, whatever follows.
	const last = surface.at(-1)!;
	const contracted = CONTRACTIONS[last]?.[0];
	if (contracted) yield { headword: joined(surface.with(-1, contracted)), isChanged: false };
	const forms = window.map((index) => lemmas(index));
	for (const [place, choices] of forms.entries())
		for (const lemma of choices)
			if (lemma !== surface[place]) yield { headword: joined(surface.with(place, lemma)), isChanged: true };
	yield { headword: joined(surface.map((word, place) => forms[place]![0] ?? word)), isChanged: true };
}

const joined = (words: readonly string[]): string => words.join(' ').replaceAll("' ", "'");
