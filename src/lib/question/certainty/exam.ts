import type { ExamForm } from '../exam-form.ts';
import type { CertaintyQuestion, CertaintyResponse } from './certainty.ts';

/** The statements as they are shown. */
export const certaintyExam: ExamForm<CertaintyQuestion, CertaintyResponse> = {
	withoutKey: ({ statements }) => ({
		kind: 'certainty',
		statements: statements.map(({ id, text }) => ({ id, text, degree: 'certain', why: '' }))
	})
};
