import { UNKNOWN_ANSWER, type ExamForm } from '../exam-form.ts';
import type { ShortQuestion, ShortResponse } from './short.ts';

/** A field, with digits on a phone where a number is asked for. */
export const shortExam: ExamForm<ShortQuestion, ShortResponse> = {
	withoutKey: ({ numeric }) => ({ kind: 'short', answer: UNKNOWN_ANSWER, numeric })
};
