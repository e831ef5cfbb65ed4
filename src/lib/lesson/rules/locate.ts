import { warning, type Rule } from './rule.ts';

const BY_FAR = 1.4;

/** The sentence to be found is not the longest by far: who has not read would point at it. */
export const locate: Rule = function* ({ levels }) {
	for (const { quiz } of levels) {
		for (const { question, at } of quiz.questions) {
			if (question?.kind !== 'locate') continue;
			const lengths = question.sentences.map(({ text }) => text.length);
			const keys = question.sentences.flatMap(({ correct }, n) => (correct ? [n] : []));
			const [key] = keys;
			if (keys.length !== 1 || key === undefined) continue;
			const others = Math.max(...lengths.filter((_, n) => n !== key));
			if (lengths[key]! > others * BY_FAR)
				yield warning(
					at(['keys']),
					`the sentence to be found has ${lengths[key]} characters, no other more than ${others}: offer another section too`
				);
		}
	}
};
