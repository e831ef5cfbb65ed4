import type { Explanation } from '#lib/french/lexicon/explain.ts';
import type { Reading } from '#lib/french/lexicon/reading.ts';
import type { Entry } from '#lib/french/lexicon/translations.ts';
import type { GlossLanguage, Term } from '#lib/lesson/lesson.ts';
import type { KeptSentence, KeptWord } from '#lib/vocabulary/rows.ts';

const MOST_SENSES = 3;
const ARTICLES = { m: 'un', f: 'une', mf: 'un' };

/** The first three senses of some entries. */
export const sensesOf = (entries: readonly Entry[]): string[] =>
	entries.flatMap(({ senses }) => senses).slice(0, MOST_SENSES);

/** The senses shown for a reading; for an adverb that no dictionary knows, those of its adjective come instead. */
export const entriesOf = ({ adjective }: Explanation, reading: Reading): Entry[] =>
	reading.entries.length || reading.part !== 'adverb' ? reading.entries : (adjective ?? []);

/** A lemma as a card has it: a common noun with its article. What a dictionary writes otherwise counts (*se taire*). */
export function headwordOf({ lemma, part, gender, tags, entries }: Reading): string {
	const headword = part === 'verb' ? (entries[0]?.headword ?? lemma) : lemma;
	if (part !== 'noun' || !gender) return headword;
	const isPlural = tags.every(({ number }) => number === 'p') && /[sx]$/.test(lemma);
	return `${isPlural ? 'des' : ARTICLES[gender]} ${headword}`;
}

/** The term of the lesson's glossary that a reading is another form of. */
export const termOf = (reading: Reading, terms: readonly Term[]): Term | undefined =>
	terms.find(({ lemma, pos }) => lemma === reading.lemma && pos === reading.part);

/** What is kept of a word that was found: its first reading, or the expression it belongs to, with the sentence. */
export function keptWord(
	explanation: Explanation,
	language: GlossLanguage,
	sentence: KeptSentence
): KeptWord | undefined {
	const { expression, readings, form } = explanation;
	const [reading] = readings;
	const translated = (entries: readonly Entry[]) => {
		const senses = sensesOf(entries);
		return { definition: '', translations: senses.length ? { [language]: senses.join(' ; ') } : {} };
	};
	if (expression) {
		const { headword, entries, from, to } = expression;
		return {
			headword,
			pos: 'phrase',
			...translated(entries),
			sentence,
			form: sentence.text.slice(from, to)
		};
	}
	if (!reading) return undefined;
	const { part, gender } = reading;
	return {
		headword: headwordOf(reading),
		pos: part,
		...(gender && { gender }),
		...translated(entriesOf(explanation, reading)),
		sentence,
		form
	};
}
