import { choiceQuestions } from './choice-questions.ts';
import { error, warning, type Rule } from './rule.ts';

/** χ² above which three positions are unlike chance (two degrees of freedom, p < 0.05). */
const UNLIKELY = 5.99;
const MOST_SHARE = 0.45;

/** Right answers stand in every position, and statements are not all true or all false. */
export const keyBalance: Rule = function* ({ levels }) {
	for (const draft of levels) {
		const where = draft.quiz.source.at([]);
		const triples = choiceQuestions(draft, 'one key').filter(({ question }) => question.options.length === 3);
		const counts = [0, 0, 0];
		for (const { question } of triples) counts[question.options.findIndex(({ correct }) => correct)]!++;
		const expected = triples.length / 3;
		const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / (expected || 1), 0);
		const message = `right answers stand ${counts.join(', ')} times in first, second and third place: move some`;
		if (chiSquare > UNLIKELY) yield error(where, message);
		else if (triples.length >= 4 && Math.max(...counts) > Math.ceil(triples.length * MOST_SHARE))
			yield warning(where, message);

		const answers = draft.quiz.questions.flatMap(({ question }) =>
			question?.kind === 'true-false' || question?.kind === 'true-false-evidence' ? [question.answer] : []
		);
		for (const answer of new Set(answers)) {
			const count = answers.filter((other) => other === answer).length;
			if (answers.length >= 4 && count > answers.length * 0.7)
				yield warning(where, `${count} of ${answers.length} statements are “${answer}”: vary the answers`);
		}
	}
};
