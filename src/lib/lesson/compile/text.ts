import { countWords } from '#lib/french/words.ts';
import type { Claim, Section, Sentence } from '../lesson.ts';
import type { Report } from '../problem.ts';
import type { AuthoredText } from '../read/level-text.ts';
import { runsOf } from './runs.ts';
import type { PlacedSentence } from './sentences.ts';
import type { TermForm } from './term-forms.ts';
import { occurrencesIn, shownInSection, type Occurrence } from './term-marks.ts';

/** A section without its guided question, which the quiz file brings. */
export type SectionText = Omit<Section, 'guided'>;

/** The sections with their terms marked, and the first sentence of each term, in order of appearance. */
export interface MarkedText {
	sections: SectionText[];
	firstSentence: ReadonlyMap<string, string>;
}

/** Marks the terms in every section; a form that two terms share is reported, and so is a link to no term. */
export function markText(
	text: AuthoredText,
	paragraphsOf: (section: string) => PlacedSentence[][],
	forms: readonly TermForm[],
	known: ReadonlySet<string>,
	claims: ReadonlyMap<string, Claim>,
	report: Report
): MarkedText {
	const firstSentence = new Map<string, string>();
	const sections = text.sections.map(({ id, heading }) => {
		const paragraphs = paragraphsOf(id);
		const sentences = paragraphs.flat();
		const occurrences = sentences.map((sentence) => occurrencesIn(sentence, forms));
		const linked = new Set(occurrences.flat().flatMap(({ forced, term }) => (forced ? [term] : [])));
		for (const [n, sentence] of sentences.entries()) {
			for (const occurrence of occurrences[n]!) {
				reportDoubt(sentence, occurrence, { known, linked }, report);
				for (const term of [occurrence.term, ...occurrence.rivals])
					if (!firstSentence.has(term)) firstSentence.set(term, sentence.id);
			}
		}
		const shown = shownInSection(occurrences);
		const marksOf = (sentence: PlacedSentence) =>
			shown[sentences.indexOf(sentence)]!.flatMap((occurrence) => occurrence.marks);
		const toSentence = (sentence: PlacedSentence): Sentence => {
			const claim = claims.get(sentence.id);
			return { id: sentence.id, runs: runsOf(sentence, marksOf(sentence)), ...(claim && { claim }) };
		};
		return { id, heading, paragraphs: paragraphs.map((paragraph) => paragraph.map(toSentence)) };
	});
	return { sections, firstSentence };
}

/** A link to no term of the level; a form of two terms, neither of which the section links. */
function reportDoubt(
	sentence: PlacedSentence,
	{ term, rivals, marks: [mark] }: Occurrence,
	{ known, linked }: { known: ReadonlySet<string>; linked: ReadonlySet<string> },
	report: Report
) {
	if (!mark) return;
	const words = sentence.text.slice(mark.start, mark.end);
	const error = (message: string) =>
		report({ ...sentence.at(mark.start), severity: 'error', rule: 'term', message });
	const candidates = [term, ...rivals];
	if (!known.has(term))
		error(
			`“${term}” is no term of this level: add it to glossary.yaml or give it a definition for the level`
		);
	if (rivals.length && !candidates.some((candidate) => linked.has(candidate)))
		error(`“${words}” is a form of ${candidates.join(' and of ')}: settle it with [${words}](#${term})`);
}

/** Words of the text by the rule of the DELF, headings not counted. */
export const wordsOf = (text: AuthoredText): number =>
	text.sections.flatMap((section) => section.paragraphs).reduce((sum, { text }) => sum + countWords(text), 0);
