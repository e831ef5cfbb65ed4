import type { ExamForm } from '../exam-form.ts';
import type { ClaimQuestion, ClaimResponse } from './claim.ts';

/** The statements as they are shown. */
export const claimExam: ExamForm<ClaimQuestion, ClaimResponse> = {
	withoutKey: ({ statements }) => ({
		kind: 'claim',
		statements: statements.map(({ id, text }) => ({ id, text, class: 'fact', why: '' }))
	})
};
