import { warning, type Rule } from './rule.ts';

const ELIDING = /(?:^|[\s(«])(?:le|la|je|me|te|se|de|ne|que|ce)\s$/iu;
const VOWEL = /^[aàâeéèêëiîïoôuùûyhœæ]/iu;

/** What stands before a gap fits every option: no elision, or want of one, gives the answer away. */
export const gapClue: Rule = function* ({ levels }) {
	for (const { quiz } of levels) {
		for (const { question, at } of quiz.questions) {
			if (question?.kind !== 'gap-select') continue;
			for (const [n, gap] of question.pieces.entries()) {
				const before = question.pieces[n - 1];
				if (typeof gap === 'string' || typeof before !== 'string') continue;
				const elided = /[’']$/.test(before);
				if (!elided && !ELIDING.test(before)) continue;
				const unfit = gap.options.filter(({ text }) => VOWEL.test(text) !== elided);
				if (unfit.length)
					yield warning(
						at(['gaps', gap.id]),
						`“${before.trim().split(/\s/u).at(-1)}” does not fit ${unfit.map(({ text }) => `“${text}”`).join(', ')}: put it into the options`
					);
			}
		}
	}
};
