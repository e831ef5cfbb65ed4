import { sentenceText, type LevelText, type Sentence, type Term } from '#lib/lesson/lesson.ts';
import { cardKey } from './card.ts';
import { newestRow } from './newest-row.ts';
import type { Keep, KeptWord } from './rows.ts';

/** What a row that keeps a word says of it. */
export const keepFields = (word: KeptWord): Required<Pick<Keep, 'card' | 'word'>> => ({
	card: cardKey(word),
	word
});

/** A term of a lesson as it is kept: with the sentence it was met in (absent: the first of the text) and its form there. */
export function wordOfTerm(
	term: Term,
	{ lesson, level, sections }: Pick<LevelText, 'lesson' | 'level' | 'sections'>,
	sentenceId = term.sentence
): KeptWord {
	const { headword, pos, gender, definition, example, ipa, translations } = term;
	const sentences = sections.flatMap(({ paragraphs }) => paragraphs.flat());
	const sentence = sentences.find(({ id }) => id === sentenceId);
	const form = sentence && formIn(sentence, term.id);
	return {
		headword,
		pos,
		...(gender && { gender }),
		definition,
		example,
		ipa,
		translations,
		...(sentence && { sentence: { text: sentenceText(sentence), lesson, level, id: sentenceId } }),
		...(form && { form })
	};
}

/** The term as it stands in a sentence; `undefined` when it is in several pieces (*ne … que*). */
function formIn({ runs }: Sentence, term: string): string | undefined {
	const own = runs.filter((run) => run.term === term);
	return own.length === 1 ? own[0]!.text : undefined;
}

/**
 * Terms that a lesson keeps without saying what they are: rows of the first version. Whoever opens the lesson writes a
 * row for each, with `keepFields(wordOfTerm(…))`.
 */
export function unfilledTerms(keeps: readonly Keep[], lesson: string): string[] {
	const terms = new Set(keeps.filter((row) => row.lesson === lesson).map(({ term }) => term));
	return [...terms].filter((term) => {
		const newest = newestRow(keeps.filter((row) => row.lesson === lesson && row.term === term))!;
		return newest.kept && !newest.word;
	});
}
