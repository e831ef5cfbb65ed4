import type { ItemAnalysis } from './item-analysis.ts';
import type { MarkedCopy } from './mark.ts';
import { median } from './statistics.ts';

/** The middle of a class: medians of score (0 to 1) and of time on the questions (ms); absent without a copy. */
export const middleOf = (copies: readonly MarkedCopy[]): { score?: number; ms?: number } => {
	const score = median(copies.map((copy) => copy.score));
	const ms = median(copies.map((copy) => copy.ms));
	return score === undefined || ms === undefined ? {} : { score, ms };
};

/** The items from the hardest on; those that nobody's copy judges are left out. */
export const hardestFirst = (items: readonly ItemAnalysis[]): ItemAnalysis[] =>
	items
		.filter(({ facility }) => facility !== undefined)
		.sort((a, b) => a.facility! - b.facility! || a.number - b.number);

/** A question that more than this share of the credit was won for needs no lesson of its own. */
const LEARNT = 0.7;
const TAUGHT_AT_ONCE = 3;

/** The questions to take up again: the hardest, at most three, as long as something was missed in them. */
export const toTeachNext = (items: readonly ItemAnalysis[]): ItemAnalysis[] =>
	hardestFirst(items)
		.filter(({ facility }) => facility! < LEARNT)
		.slice(0, TAUGHT_AT_ONCE);

/** A term that was looked up. */
export interface LookedUp {
	term: string;
	/** As the glossary has it; the term's id where the assignment no longer knows it. */
	headword: string;
	/** Copies that looked it up, and how often in all. */
	pupils: number;
	times: number;
}

/** The words that were looked up, by most pupils first, then most often. */
export function wordsLookedUp(
	terms: Readonly<Record<string, string>>,
	copies: readonly MarkedCopy[]
): LookedUp[] {
	const found = new Map<string, LookedUp>();
	for (const { copy } of copies)
		for (const [term, times] of Object.entries(copy.submission.lookups ?? {})) {
			const word = found.get(term) ?? {
				term,
				headword: Object.hasOwn(terms, term) ? terms[term]! : term,
				pupils: 0,
				times: 0
			};
			found.set(term, { ...word, pupils: word.pupils + 1, times: word.times + times });
		}
	return [...found.values()].sort(
		(a, b) => b.pupils - a.pupils || b.times - a.times || (a.headword < b.headword ? -1 : 1)
	);
}
