import type { ExamForm } from '../exam-form.ts';
import { askedFor, type LocateQuestion, type LocateResponse } from './locate.ts';

/** The sentences as the text has them, and how many are asked for. */
export const locateExam: ExamForm<LocateQuestion, LocateResponse> = {
	withoutKey: (question) => ({
		kind: 'locate',
		sentences: question.sentences.map(({ id, text }) => ({ id, text, correct: false })),
		asked: askedFor(question)
	})
};
