import type { Question } from '#lib/question/kinds.ts';

/** A true–false question whose right answer is « vrai »: the smallest question for tests of the quiz. */
export const trueFalseQuestion = (id: string, fields: Partial<Question> = {}): Question =>
	({
		id,
		rev: `rev-${id}`,
		kind: 'true-false',
		stop: 'quiz',
		skill: 'detail',
		prompt: `Question ${id}`,
		hints: [],
		evidence: [],
		explanation: '',
		answer: 'true',
		feedback: {},
		...fields
	}) as Question;
