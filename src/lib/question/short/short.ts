import { judge } from '#lib/french/judge.ts';
import type { TypedAnswer } from '#lib/french/typed-answer.ts';
import type { Kind } from '../kind.ts';
import { judgedPart } from '../part.ts';
import type { QuestionBase } from '../question.ts';
import { isTyped } from '../response.ts';
import { gradedTyping } from '../typing.ts';
import { verdict } from '../verdict.ts';

/** A word, a name or a number to write. */
export interface ShortQuestion extends QuestionBase {
	kind: 'short';
	answer: TypedAnswer;
	/** A number is expected: phones show digits. */
	numeric: boolean;
}
/** What was written. */
export type ShortResponse = string;

/** Id of the single part that a verdict on a short answer speaks of. */
export const SHORT_PART = 'answer';

/** What the judge of typed French gives. */
export const short: Kind<ShortQuestion, ShortResponse> = {
	grade({ answer }, response) {
		const judgement = judge(answer, response);
		return judgement && verdict(judgement.credit, { [SHORT_PART]: judgedPart(judgement, response) });
	},
	isResponse: isTyped,
	gradedBy: ({ answer }) => gradedTyping(answer),
	toItem: ({ answer }) => ({ form: 'text', accept: answer.accept }),
	rightResponse: ({ answer }) => answer.accept[0] ?? '',
	responseText: (_question, response) => response.trim()
};
