import { elisionClue, fits } from './elision-clue.ts';
import { warning, type Rule } from './rule.ts';

/** What stands before a gap fits every option: no elision, or want of one, gives the answer away. */
export const gapClue: Rule = function* ({ levels }) {
	for (const { quiz } of levels) {
		for (const { question, at } of quiz.questions) {
			if (question?.kind !== 'gap-select') continue;
			for (const [n, gap] of question.pieces.entries()) {
				const before = question.pieces[n - 1];
				if (typeof gap === 'string' || typeof before !== 'string') continue;
				const clue = elisionClue(before);
				const unfit = clue ? gap.options.filter(({ text }) => !fits(clue, text)) : [];
				if (clue && unfit.length)
					yield warning(
						at(['gaps', gap.id]),
						`“${clue.word}” does not fit ${unfit.map(({ text }) => `“${text}”`).join(', ')}: put it into the options`
					);
			}
		}
	}
};
