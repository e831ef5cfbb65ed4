import { warning, type Rule } from './rule.ts';

/** Words to be marked stand among others, and a remark waits at a word that one could take for one of them. */
export const markWords: Rule = function* ({ levels }) {
	for (const { quiz } of levels) {
		for (const { question, at } of quiz.questions) {
			if (question?.kind !== 'mark-words') continue;
			const words = (question.cuts.length - 1) / 2;
			const { targets, notes } = question;
			if (targets.length > words / 2)
				yield warning(
					at(['text']),
					`${targets.length} of ${words} words are to be marked: write more text around them`
				);
			if (Object.keys(notes).every((word) => targets.includes(word)))
				yield warning(
					at(['text']),
					'no word that must not be marked has a remark: add one to `notes` for what looks right but is not'
				);
		}
	}
};
