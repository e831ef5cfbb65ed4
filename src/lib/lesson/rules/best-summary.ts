import { warning, type Rule } from './rule.ts';

/** Beside the best summary stands one that is true and leaves something out: that is what one learns to tell. */
export const bestSummary: Rule = function* ({ levels }) {
	for (const { quiz } of levels)
		for (const { question, at } of quiz.questions)
			if (question?.kind === 'best-summary' && !question.options.some(({ partial }) => partial))
				yield warning(
					at(['options']),
					'every summary but the best is false: let one be true but incomplete (`partial: true`)'
				);
};
