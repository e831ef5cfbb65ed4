import type { Kind } from '../kind.ts';
import type { QuestionBase } from '../question.ts';
import { isTyped } from '../response.ts';
import { verdict } from '../verdict.ts';
import { creditOf, spokenWords, wordKey, wordMarks, type WordMark } from './word-marks.ts';

/** A sentence to be written as it is heard; where nothing can be heard, from memory. */
export interface DictationQuestion extends QuestionBase {
	kind: 'dictation';
	sentence: string;
	/** Other ways to write it, such as numbers in digits. */
	accept: string[];
}
/** What was written. */
export type DictationResponse = string;

/** Id of the single part that a verdict on a dictation speaks of. */
export const DICTATION_PART = 'answer';

const writings = ({ sentence, accept }: DictationQuestion): string[] => [sentence, ...accept];

/** The marks beside the writing of the sentence that what was written comes nearest to. */
export function dictationMarks(question: DictationQuestion, response: DictationResponse): WordMark[] {
	const compared = writings(question).map((writing) => wordMarks(response, writing));
	return compared.reduce((best, marks) => (creditOf(marks) > creditOf(best) ? marks : best));
}

/** The share of words written right. Capitals, hyphens and punctuation don't count. */
export const dictation: Kind<DictationQuestion, DictationResponse> = {
	grade(question, response) {
		if (!spokenWords(response).length) return undefined;
		const credit = creditOf(dictationMarks(question, response));
		const state = credit === 1 ? 'right' : credit === 0 ? 'wrong' : 'partial';
		return verdict(credit, {
			[DICTATION_PART]: { state, notes: [], ...(credit < 1 && { expected: question.sentence }) }
		});
	},
	isResponse: isTyped,
	gradedBy: (question) => writings(question).map((writing) => spokenWords(writing).map(wordKey)),
	toItem: (question) => ({ form: 'text', accept: writings(question), heard: question.sentence }),
	rightResponse: ({ sentence }) => sentence,
	responseText: (_question, response) => response.trim()
};
