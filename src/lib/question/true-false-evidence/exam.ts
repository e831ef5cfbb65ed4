import type { ExamForm } from '../exam-form.ts';
import type { TrueFalseEvidenceQuestion, TrueFalseEvidenceResponse } from './true-false-evidence.ts';

/** The sentences as the text has them: their ids are places in it. */
export const trueFalseEvidenceExam: ExamForm<TrueFalseEvidenceQuestion, TrueFalseEvidenceResponse> = {
	withoutKey: ({ sentences }) => ({
		kind: 'true-false-evidence',
		answer: 'true',
		feedback: {},
		sentences: sentences.map(({ id, text }) => ({ id, text })),
		proof: []
	})
};
