import { clean, lower, normalize } from '#lib/french/normalize.ts';
import { splitArticle } from '#lib/french/articles.ts';
import type { PartOfSpeech } from '#lib/lesson/lesson.ts';

/** The name that is written comes first. */
const NAMES: Record<PartOfSpeech, readonly [string, ...string[]]> = {
	noun: ['nom', 'noun', 'n.', 'n', 'nom commun', 'substantif'],
	verb: ['verbe', 'verb', 'v.', 'v'],
	adjective: ['adjectif', 'adjective', 'adj.', 'adj'],
	adverb: ['adverbe', 'adverb', 'adv.', 'adv'],
	preposition: ['préposition', 'preposition', 'prép.', 'prep.'],
	conjunction: ['conjonction', 'conjunction', 'conj.'],
	phrase: ['expression', 'phrase', 'locution', 'idiom']
};
/** A word of which nothing says what it is. */
const UNKNOWN = { code: 'word', name: 'mot' };

const byName = new Map<string, string>([
	...Object.entries(NAMES).flatMap(([pos, names]) => names.map((name) => [name, pos] as const)),
	[UNKNOWN.name, UNKNOWN.code]
]);

/** A part of speech as a file names it: in French where it is one of ours. */
export const posName = (pos: string): string =>
	pos === UNKNOWN.code ? UNKNOWN.name : (NAMES[pos as PartOfSpeech]?.[0] ?? pos);

/**
 * The part of speech that a cell names; one that is none of ours stays as it is written. Where the cell is empty the
 * headword tells: an article makes a noun, *se* a verb.
 */
export function posNamed(cell: string, headword: string): string {
	// The colon parts it from the headword in a card's key.
	const name = lower(cell.replaceAll(':', ' ').trim());
	if (clean(name) !== '') return byName.get(name) ?? name;
	const plain = normalize(headword);
	if (splitArticle(plain).article) return 'noun';
	return /^(?:se |s')./.test(plain) ? 'verb' : UNKNOWN.code;
}
