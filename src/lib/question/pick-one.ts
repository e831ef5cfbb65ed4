import type { Kind } from './kind.ts';
import { correctIds, isLetter, type Option } from './option.ts';
import { optionParts } from './part.ts';
import type { QuestionBase } from './question.ts';
import { verdict } from './verdict.ts';

/** A question that is answered by picking one of its options. */
export interface PickOneQuestion extends QuestionBase {
	options: Option[];
}
/** Id of the picked option. */
export type PickOneResponse = string;

/** Right or wrong: the reason belongs to the option. Kinds that are asked in other ways build on it. */
export const pickOne: Kind<PickOneQuestion, PickOneResponse> = {
	grade({ options }, response) {
		const chosen = options.find((option) => option.id === response);
		return (
			chosen &&
			verdict(
				chosen.correct ? 1 : 0,
				optionParts(options, (id) => id === response)
			)
		);
	},
	isResponse: isLetter,
	gradedBy: ({ options }) => ({ correct: correctIds(options) }),
	toItem: ({ options }) => ({ form: 'choice', pick: 'one', options }),
	rightResponse: ({ options }) => correctIds(options)[0] ?? '',
	responseText: ({ options }, response) => options.find((option) => option.id === response)?.text ?? ''
};
