import { UNKNOWN_ANSWER, type ExamForm } from '../exam-form.ts';
import type { GapTypeQuestion, GapTypeResponse } from './gap-type.ts';

/** The sentence and its gaps. How they hang together is part of the key. */
export const gapTypeExam: ExamForm<GapTypeQuestion, GapTypeResponse> = {
	withoutKey: ({ pieces }) => ({
		kind: 'gap-type',
		pieces: pieces.map((piece) =>
			typeof piece === 'string' ? piece : { id: piece.id, answer: UNKNOWN_ANSWER }
		)
	})
};
