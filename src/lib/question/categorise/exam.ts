import type { ExamForm } from '../exam-form.ts';
import { concealed, openedPairs } from '../exam-parts.ts';
import type { CategoriseQuestion, CategoriseResponse } from './categorise.ts';

/** The categories as they are shown, and the items in the order of the alphabet. */
export const categoriseExam: ExamForm<CategoriseQuestion, CategoriseResponse> = {
	withoutKey: ({ categories, items }) => ({
		kind: 'categorise',
		categories: categories.map(({ id, text }) => ({ id, text })),
		items: concealed(items).shown.map((item) => ({ ...item, category: '' }))
	}),
	openResponse: ({ items }, response) => openedPairs(response, (category) => category, concealed(items).open)
};
