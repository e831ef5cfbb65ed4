import type { Skill } from '#lib/question/question.ts';
import { error, type Rule } from './rule.ts';

const LEAST: Partial<Record<Skill, number>> = {
	gist: 1,
	detail: 3,
	inference: 1,
	media: 2,
	vocabulary: 3,
	grammar: 1
};

/** The quiz of a level trains every skill. */
export const skillBalance: Rule = function* ({ levels }) {
	for (const { level, quiz } of levels) {
		if (!quiz.questions.length) continue;
		const skills = quiz.questions.flatMap(({ authored }) =>
			authored.stop === 'quiz' ? [authored.skill] : []
		);
		for (const [skill, least] of Object.entries(LEAST)) {
			const count = skills.filter((other) => other === skill).length;
			if (count < least)
				yield error(
					quiz.source.at([]),
					`${count} of the ${level} questions train “${skill}”: ${least} at least are needed`
				);
		}
	}
};
