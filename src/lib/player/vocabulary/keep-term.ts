import type { LevelText, Term } from '#lib/lesson/lesson.ts';
import type { Fact, KeepRow } from '#lib/progress/facts.ts';
import { keptTerms } from '#lib/progress/history.ts';
import type { ProgressStore } from '#lib/progress/store.ts';
import { keepFields, unfilledTerms, wordOfTerm } from '#lib/vocabulary/kept-word.ts';
import { newFact } from '../fact.ts';

/** A term is kept, with the word as it is in the sentence it was met in (absent: the first of the text), or let go. */
export function keepFact(text: LevelText, term: Term, isKept: boolean, sentence?: string): Fact {
	const fields = keepFields(wordOfTerm(term, text, sentence));
	return newFact('keeps', text, { term: term.id, kept: isKept, ...(isKept && fields) });
}

/** Rows for terms that were kept before rows said what a word is. */
const fillFacts = (text: LevelText, keeps: readonly KeepRow[]): Fact[] => {
	const unfilled = new Set(unfilledTerms(keeps, text.lesson));
	return text.glossary.filter(({ id }) => unfilled.has(id)).map((term) => keepFact(text, term, true));
};

/**
 * The terms that a lesson keeps: a word that was forgotten among the learner's words is no longer kept, though no
 * row of the lesson lets it go. Words of earlier rows are filled in on the way.
 */
export async function keptIn(store: ProgressStore, text: LevelText): Promise<ReadonlySet<string>> {
	const keeps = await store.read('keeps', text.lesson);
	const kept = keptTerms(keeps);
	// Should this fail, the next visit tries again: nothing on screen depends on it.
	await store.record(...fillFacts(text, keeps));
	const keys = kept.flatMap(({ card }) => card ?? []);
	if (keys.length === 0) return new Set(kept.map(({ term }) => term));
	const standing = new Set((await store.cards.some(keys)).map(({ card }) => card.key));
	return new Set(kept.flatMap(({ term, card }) => (card === undefined || standing.has(card) ? term : [])));
}
