import type { Kind } from '../kind.ts';
import { correctIds, type Option } from '../option.ts';
import { pickOne, type PickOneQuestion, type PickOneResponse } from '../pick-one.ts';
import { verdict } from '../verdict.ts';

/** Short texts, of which one sums the lesson's text up best. */
export interface BestSummaryQuestion extends PickOneQuestion {
	kind: 'best-summary';
	options: SummaryOption[];
}
export interface SummaryOption extends Option {
	/** True, but something that matters is missing. */
	partial?: true;
}
/** Id of the chosen summary. */
export type BestSummaryResponse = PickOneResponse;

/** 1 for the best, ½ for a true one that is incomplete, 0 for one that says what the text does not. */
export const bestSummary: Kind<BestSummaryQuestion, BestSummaryResponse> = {
	...pickOne,
	grade(question, response) {
		const graded = pickOne.grade(question, response);
		const part = graded?.parts[response];
		if (!part || !question.options.some(({ id, partial }) => id === response && partial)) return graded;
		return verdict(0.5, { ...graded.parts, [response]: { ...part, state: 'partial' } });
	},
	gradedBy: ({ options }) => ({
		correct: correctIds(options),
		partial: options.flatMap(({ id, partial }) => (partial ? [id] : []))
	})
};
