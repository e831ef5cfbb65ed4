import type { ExamForm } from '../exam-form.ts';
import { concealedOptions } from '../exam-parts.ts';
import { openPick } from '../exam-pick-one.ts';
import type { BestSummaryQuestion, BestSummaryResponse } from './best-summary.ts';

/** The options, in an order of their own. */
export const bestSummaryExam: ExamForm<BestSummaryQuestion, BestSummaryResponse> = {
	withoutKey: ({ options }) => ({
		kind: 'best-summary',
		options: concealedOptions(options)
	}),
	openResponse: openPick
};
