import { grading, type Question } from '#lib/question/kinds.ts';
import type { Feedback } from './feedback.ts';
import type { MarkedCopy } from './mark.ts';

/** What a teacher sends back about a copy. `right`: the right answers travel with it, as an exam's page has none. */
export function buildFeedback(
	{ copy, answers, score, writing }: MarkedCopy,
	{ quiz, message, right, now }: { quiz: readonly Question[]; message: string; right: boolean; now: number }
): Feedback {
	return {
		submission: copy.id,
		score,
		answers: quiz.flatMap((question) => {
			const { credit = 0, comment } = answers.get(question.id) ?? {};
			const words =
				right && credit < 1 ? grading.responseText(question, grading.rightResponse(question)) : '';
			return { question: question.id, credit, ...(comment && { comment }), ...(words && { right: words }) };
		}),
		...(writing && { writing }),
		message: message.trim(),
		at: now
	};
}
