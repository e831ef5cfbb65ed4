import type { Kind } from '../kind.ts';
import { correctIds, isLetter, type Option } from '../option.ts';
import type { QuestionBase } from '../question.ts';
import { gradeTicks } from '../ticks.ts';

/** Several right answers; the view says how many. */
export interface ChoicesQuestion extends QuestionBase {
	kind: 'choices';
	options: Option[];
	/** How many are right, where the options don't tell: in an exam. */
	asked?: number;
}
/** Ids of the ticked options. */
export type ChoicesResponse = string[];

/** How many options are to be ticked. */
export const askedFor = ({ options, asked }: Pick<ChoicesQuestion, 'options' | 'asked'>): number =>
	asked ?? correctIds(options).length;

/** Each right tick adds its share, each wrong one takes its share away, never below 0; both are told. */
export const choices: Kind<ChoicesQuestion, ChoicesResponse> = {
	grade: ({ options }, response) => gradeTicks(options, response),
	isResponse: (value): value is ChoicesResponse => Array.isArray(value) && value.every(isLetter),
	gradedBy: ({ options }) => ({ correct: correctIds(options), of: options.length }),
	toItem: ({ options }) => ({ form: 'choice', pick: 'many', options }),
	rightResponse: ({ options }) => correctIds(options),
	responseText: ({ options }, response) =>
		options
			.filter((option) => response.includes(option.id))
			.map((option) => option.text)
			.join(' · ')
};
