import type { ExamForm } from '../exam-form.ts';
import { concealed } from '../exam-parts.ts';
import type { WordOrderQuestion, WordOrderResponse } from './word-order.ts';

/** The chunks, in the order of the alphabet, and the final punctuation. */
export const wordOrderExam: ExamForm<WordOrderQuestion, WordOrderResponse> = {
	withoutKey: ({ chunks, end }) => ({
		kind: 'word-order',
		chunks: concealed(chunks).shown,
		end,
		also: [],
		rule: ''
	}),
	openResponse: ({ chunks }, response) => response.map(concealed(chunks).open)
};
