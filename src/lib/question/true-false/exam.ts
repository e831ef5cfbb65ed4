import type { ExamForm } from '../exam-form.ts';
import type { Truth } from '../truth.ts';
import type { TrueFalseQuestion } from './true-false.ts';

/** The statement is the prompt: nothing else is shown. */
export const trueFalseExam: ExamForm<TrueFalseQuestion, Truth> = {
	withoutKey: () => ({ kind: 'true-false', answer: 'true', feedback: {} })
};
