import type { Kind } from '../kind.ts';
import { correctIds, isLetter, type Option } from '../option.ts';
import { optionParts } from '../part.ts';
import type { QuestionBase } from '../question.ts';
import { verdict, type Note } from '../verdict.ts';

/** Several right answers; the view says how many. */
export interface ChoicesQuestion extends QuestionBase {
	kind: 'choices';
	options: Option[];
}
/** Ids of the ticked options. */
export type ChoicesResponse = string[];

/** Each right tick adds its share, each wrong one takes its share away, never below 0; both are told. */
export const choices: Kind<ChoicesQuestion, ChoicesResponse> = {
	grade({ options }, response) {
		const ticked = options.filter((option) => response.includes(option.id));
		if (ticked.length === 0) return undefined;
		const keys = correctIds(options).length;
		const distractors = options.length - keys;
		const right = correctIds(ticked).length;
		const extra = ticked.length - right;
		const credit = right / keys - (extra > 0 ? extra / distractors : 0);
		const notes: Note[] = [];
		if (right < keys) notes.push({ code: 'missed', values: { count: String(keys - right) } });
		if (extra > 0) notes.push({ code: 'extra', values: { count: String(extra) } });
		return verdict(
			credit,
			optionParts(options, (id) => response.includes(id)),
			notes
		);
	},
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
