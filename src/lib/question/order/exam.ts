import type { ExamForm } from '../exam-form.ts';
import { concealed } from '../exam-parts.ts';
import type { OrderQuestion, OrderResponse } from './order.ts';

/** The entries, in the order of the alphabet: what the view begins with may happen to be the right order. */
export const orderExam: ExamForm<OrderQuestion, OrderResponse> = {
	withoutKey: ({ entries }) => ({ kind: 'order', entries: concealed(entries).shown }),
	openResponse: ({ entries }, response) => response.map(concealed(entries).open)
};
