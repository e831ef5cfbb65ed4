import { grading, toItem, type Question } from '#lib/question/kinds.ts';
import type { MarkedAnswer } from './mark.ts';

/** How often a response was given, in its words. */
export interface ResponseCount {
	/** `''`: a response that is none. */
	text: string;
	count: number;
	/** What it is worth by the question; absent where it cannot be marked. */
	credit?: number;
}

/** How often an option was chosen, or a pair made. */
export interface PartCount {
	/** The left side of a pair. */
	of?: string;
	text: string;
	isRight: boolean;
	count: number;
	/** What the author says to those who choose it. */
	feedback?: string;
}

/** The whole responses to a question, the commonest first. */
export function responseCounts(question: Question, answers: readonly MarkedAnswer[]): ResponseCount[] {
	const counts = new Map<string, ResponseCount>();
	for (const { text, computed } of worded(question, answers)) {
		const known = counts.get(text);
		if (known) known.count += 1;
		else counts.set(text, { text, count: 1, ...(computed !== undefined && { credit: computed }) });
	}
	return [...counts.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/**
 * The options of a question that offers some, in its order, those that nobody chose among them; or, where sides are
 * matched, the right pairs and the wrong ones that were made. Empty for other forms. Which of them a response
 * chose is read from its words, whatever its kind.
 */
export function partCounts(question: Question, answers: readonly MarkedAnswer[]): PartCount[] {
	const item = toItem(question);
	const texts = worded(question, answers).map(({ text }) => text);
	if (item.form === 'choice' && !item.text) {
		const chosen = texts.map(inSegments);
		return item.options.map(({ text, correct, feedback }) => ({
			text,
			isRight: correct,
			count: chosen.filter((segments) => segments.includes(inSegments(text))).length,
			...(feedback && { feedback })
		}));
	}
	if (item.form !== 'match') return [];
	const right = grading.responseText(question, grading.rightResponse(question)).split('\n');
	const lines = texts.flatMap((text) => text.split('\n'));
	return item.left.flatMap(({ id, text: of }, n) => {
		const partner = item.right.find((side) => side.id === item.pairs[id])?.text ?? '';
		const head = right[n]!.slice(0, right[n]!.length - partner.length);
		return item.right
			.map(({ text }) => ({
				of,
				text,
				isRight: text === partner,
				count: lines.filter((line) => line === head + text).length
			}))
			.filter(({ count, isRight }) => count > 0 || isRight)
			.sort((a, b) => Number(b.isRight) - Number(a.isRight) || b.count - a.count);
	});
}

/** Responses in words; equal ones are worded once. */
function worded(question: Question, answers: readonly MarkedAnswer[]) {
	const known = new Map<string, string>();
	return answers.map(({ response, computed }) => {
		const key = JSON.stringify(response) ?? '';
		const text = known.get(key) ?? grading.responseText(question, response);
		known.set(key, text);
		return { text, computed };
	});
}

const EDGE = '\u0000';
/** A text with a mark wherever the kinds join several options or quote one. */
const inSegments = (text: string): string =>
	EDGE + text.replace(/(?: · |\n| — |«\u00a0|\u00a0»)+/g, EDGE).replace(/^\0|\0$/g, '') + EDGE;
