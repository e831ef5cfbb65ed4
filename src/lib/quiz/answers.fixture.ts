import type { Answer } from './answer.ts';

let count = 0;

/** A recorded answer with everything that a test does not care about filled in. */
export const answerTo = (question: string, fields: Partial<Answer> = {}): Answer => {
	const credit = fields.credit ?? 1;
	return {
		id: `answer-${++count}`,
		at: count,
		question,
		rev: `rev-${question}`,
		response: credit === 1 ? 'true' : 'false',
		credit,
		code: credit === 1 ? 'right' : credit === 0 ? 'wrong' : 'partial',
		round: 0,
		hints: 0,
		ms: 1000,
		...fields
	};
};
