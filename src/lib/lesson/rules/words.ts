import { tokenize } from '#lib/french/tokens.ts';
import { fold } from '../compile/fold.ts';

/** The words and numbers of a text, folded, elided ones apart. */
export const wordsIn = (text: string): string[] =>
	tokenize(text).flatMap(({ text, type }) => (type === 'word' || type === 'number' ? [fold(text)] : []));

const EMPTY = new Set(
	(
		'le la les l un une des du de d à au aux et ou où mais donc que qu qui quoi dont ce cet cette ces c il elle ils ' +
		'elles on nous vous je tu se s me m te t ne n pas plus y en lui leur leurs son sa ses sur dans par pour avec sans ' +
		'est sont a ont été être avoir très aussi comme si'
	)
		.split(' ')
		.flatMap((word) => [word, `${word}'`])
);

/** The words that carry meaning: no articles, pronouns, auxiliaries or short links. */
export const contentWords = (text: string): Set<string> =>
	new Set(wordsIn(text).filter((word) => !EMPTY.has(word)));

/** How many of the words of one set are in the other. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
	[...a].filter((word) => b.has(word)).length;
