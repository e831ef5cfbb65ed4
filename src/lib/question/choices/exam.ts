import type { ExamForm } from '../exam-form.ts';
import { concealed, concealedOptions } from '../exam-parts.ts';
import { askedFor, type ChoicesQuestion, type ChoicesResponse } from './choices.ts';

/** The options, in an order of their own, and how many of them are right: the view says so to everyone. */
export const choicesExam: ExamForm<ChoicesQuestion, ChoicesResponse> = {
	withoutKey: (question) => ({
		kind: 'choices',
		options: concealedOptions(question.options),
		asked: askedFor(question)
	}),
	openResponse: ({ options }, response) => response.map(concealed(options).open)
};
