import type { Kind } from '../kind.ts';
import { correctIds, type Option } from '../option.ts';
import type { QuestionBase } from '../question.ts';
import { isSentenceId } from '../response.ts';
import { gradeTicks } from '../ticks.ts';

/** The sentence of the text that says, proves or marks something, or the several that do. */
export interface LocateQuestion extends QuestionBase {
	kind: 'locate';
	/** The sentences offered, in the order of the text; their ids are those of the text. */
	sentences: Option[];
	/** How many are right, where the sentences don't tell: in an exam. */
	asked?: number;
}
/** Ids of the sentences pointed at; one at most where one is asked for. */
export type LocateResponse = string[];

/** How many sentences are asked for. With one, pointing at another replaces it. */
export const askedFor = ({ sentences, asked }: Pick<LocateQuestion, 'sentences' | 'asked'>): number =>
	asked ?? correctIds(sentences).length;

/** One sentence: right or wrong. Several: as ticks among options, what is missing and what is extra is told. */
export const locate: Kind<LocateQuestion, LocateResponse> = {
	grade(question, response) {
		const graded = gradeTicks(question.sentences, response);
		// Of one sentence, « one is missing, one is extra » would say twice that it is another.
		return graded && askedFor(question) === 1 ? { ...graded, notes: [] } : graded;
	},
	isResponse: (value): value is LocateResponse => Array.isArray(value) && value.every(isSentenceId),
	gradedBy: ({ sentences }) => ({ correct: correctIds(sentences), of: sentences.length }),
	toItem: (question) => ({
		form: 'choice',
		pick: askedFor(question) === 1 ? 'one' : 'many',
		fixed: true,
		options: question.sentences
	}),
	rightResponse: ({ sentences }) => correctIds(sentences),
	responseText: ({ sentences }, response) =>
		sentences
			.filter(({ id }) => response.includes(id))
			.map(({ text }) => `«\u00a0${text}\u00a0»`)
			.join('\n')
};
