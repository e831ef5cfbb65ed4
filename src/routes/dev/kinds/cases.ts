import type { Section } from '#lib/lesson/lesson.ts';
import { grading, type KindName, type Question } from '#lib/question/kinds.ts';
import { sampleQuestion } from '#lib/question/sample.fixture.ts';
import { authoring } from '#lib/question/schemas.ts';
import type { Answer } from '#lib/quiz/answer.ts';
import { hintCount } from '#lib/quiz/hints.ts';

/** A state in which a kind is shown. */
export interface KindCase {
	name: string;
	response?: unknown;
	/** Hints that are open. */
	hints?: number;
	/** Corrected from the start. */
	corrected?: boolean;
}

/** The sample of a kind. */
export const questionOf = (kind: KindName): Question => sampleQuestion(kind);

/** The states of a kind that its sample knows. */
export function casesOf(kind: KindName): KindCase[] {
	const { right, wrong, partial }: { right: unknown; wrong: unknown; partial?: unknown } =
		authoring[kind].sample;
	return [
		{ name: 'initial' },
		{ name: 'hint', hints: hintCount(questionOf(kind), grading) },
		{ name: 'right', response: right, corrected: true },
		...(partial === undefined ? [] : [{ name: 'partial', response: partial, corrected: true }]),
		{ name: 'wrong', response: wrong, corrected: true }
	];
}

/** The wrong answer of the sample, as a quiz records it. */
export function answerOf(kind: KindName): Answer {
	const { id, rev } = questionOf(kind);
	const response: unknown = authoring[kind].sample.wrong;
	const { credit, code } = grading.gradeQuestion(questionOf(kind), response)!;
	return { id: `${kind}-wrong`, at: 0, question: id, rev, response, credit, code, round: 0, hints: 0, ms: 0 };
}

/** The text that the samples speak of. */
export const sections: Section[] = questionSections();

function questionSections(): Section[] {
	const [evidence] = questionOf('choice').evidence;
	if (!evidence) return [];
	const sentence = { id: evidence.sentence, runs: [{ text: evidence.text }] };
	return [
		{ id: evidence.section, heading: 'Qui parle ?', paragraphs: [[sentence]], guided: questionOf('choice') }
	];
}
