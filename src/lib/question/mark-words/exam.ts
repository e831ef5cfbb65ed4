import type { ExamForm } from '../exam-form.ts';
import { askedFor, type MarkWordsQuestion, type MarkWordsResponse } from './mark-words.ts';

/** The text, and how many of its words are asked for. */
export const markWordsExam: ExamForm<MarkWordsQuestion, MarkWordsResponse> = {
	withoutKey: (question) => ({
		kind: 'mark-words',
		cuts: question.cuts,
		targets: [],
		notes: {},
		asked: askedFor(question)
	})
};
