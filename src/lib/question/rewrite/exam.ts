import { UNKNOWN_ANSWER, type ExamForm } from '../exam-form.ts';
import type { RewriteQuestion, RewriteResponse } from './rewrite.ts';

/**
 * The sentence to reword. Without model and checklist nobody marks their own sentence: where the judge does not
 * know it, grading the full question gives nothing, and a teacher marks it.
 */
export const rewriteExam: ExamForm<RewriteQuestion, RewriteResponse> = {
	withoutKey: ({ source, start }) => ({
		kind: 'rewrite',
		source,
		...(start && { start }),
		answer: UNKNOWN_ANSWER,
		model: '',
		checklist: []
	})
};
