import type { LevelText, Term } from '#lib/lesson/lesson.ts';
import type { AnswerRow, LookupRow } from '#lib/progress/facts.ts';
import { recalledTerm } from '../words/recalled-term.ts';

/** What the learner did with a level's words. Rows may come in any order. */
export interface WordHistory {
	lookups: readonly LookupRow[];
	/** Terms that are kept. */
	kept: ReadonlySet<string>;
	answers: readonly AnswerRow[];
}

/** Terms worth seeing again: kept, looked up as far as the translation, or not recalled; in the text's order. */
export function wordsAgain(text: LevelText, { lookups, kept, answers }: WordHistory): Term[] {
	const wanted = new Set(kept);
	for (const lookup of lookups) if (lookup.rung === 3) wanted.add(lookup.term);
	for (const answer of answers) {
		const term = answer.stop === 'words' && answer.credit < 1 ? recalledTerm(answer.question) : undefined;
		if (term) wanted.add(term);
	}
	return text.glossary.filter((term) => wanted.has(term.id));
}
