import type { ExamForm } from '../exam-form.ts';
import { concealed, openedPairs } from '../exam-parts.ts';
import type { MatchQuestion, MatchResponse } from './match.ts';

/** The left sides as they are shown; the right ones in an order of their own, those that go nowhere among them. */
export const matchExam: ExamForm<MatchQuestion, MatchResponse> = {
	withoutKey: ({ left, right }) => ({
		kind: 'match',
		left: left.map(({ id, text }) => ({ id, text })),
		right: concealed(right).shown,
		pairs: {},
		feedback: {}
	}),
	openResponse: ({ right }, response) => openedPairs(response, concealed(right).open)
};
