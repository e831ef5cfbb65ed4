import type { Kind } from '../kind.ts';
import { spareIds } from '../option.ts';
import { optionParts } from '../part.ts';
import type { QuestionBase } from '../question.ts';
import { isTruth, truthOptions, TRUTHS, truthText, type Truth } from '../truth.ts';
import { verdict } from '../verdict.ts';

/** A statement: true, false, or not said by the text. */
export interface TrueFalseQuestion extends QuestionBase {
	kind: 'true-false';
	answer: Truth;
	/** What to say to each wrong answer. */
	feedback: Partial<Record<Truth, string>>;
}

/** Right or wrong; « le texte ne le dit pas » is an answer of its own, and no half of « faux ». */
export const trueFalse: Kind<TrueFalseQuestion, Truth> = {
	grade({ answer, feedback }, response) {
		const options = truthOptions(TRUTHS, answer, feedback);
		return verdict(
			response === answer ? 1 : 0,
			optionParts(options, (id) => id === response)
		);
	},
	isResponse: isTruth,
	gradedBy: ({ answer }) => ({ answer }),
	toItem: ({ answer, feedback }) => ({
		form: 'choice',
		pick: 'one',
		fixed: true,
		options: truthOptions(TRUTHS, answer, feedback)
	}),
	rightResponse: ({ answer }) => answer,
	spare: ({ answer, feedback }) => spareIds(truthOptions(TRUTHS, answer, feedback)),
	responseText: (_question, response) => truthText[response]
};
