import { warning, type Rule } from './rule.ts';

/** From so many questions on, one kind that returns again and again is felt. */
const A_LONG_QUIZ = 10;
const MOST_SHARE = 0.4;

/** A long quiz asks in many ways: no kind makes more than two questions in five. */
export const kindBalance: Rule = function* ({ levels }) {
	for (const { level, quiz } of levels) {
		const kinds = quiz.questions.flatMap(({ authored }) => (authored.stop === 'quiz' ? [authored.kind] : []));
		if (kinds.length < A_LONG_QUIZ) continue;
		for (const kind of new Set(kinds)) {
			const count = kinds.filter((other) => other === kind).length;
			if (count > kinds.length * MOST_SHARE)
				yield warning(
					quiz.source.at([]),
					`${count} of the ${kinds.length} ${level} questions are of the kind “${kind}”: ask some in another way`
				);
		}
	}
};
