import type { ExamForm } from '../exam-form.ts';
import { concealedOptions } from '../exam-parts.ts';
import { openPick } from '../exam-pick-one.ts';
import type { ParaphraseQuestion, ParaphraseResponse } from './paraphrase.ts';

/** The options, in an order of their own. */
export const paraphraseExam: ExamForm<ParaphraseQuestion, ParaphraseResponse> = {
	withoutKey: ({ passage, options }) => ({
		kind: 'paraphrase',
		passage,
		options: concealedOptions(options)
	}),
	openResponse: openPick
};
