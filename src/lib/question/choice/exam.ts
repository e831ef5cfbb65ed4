import type { ExamForm } from '../exam-form.ts';
import { concealedOptions } from '../exam-parts.ts';
import { openPick } from '../exam-pick-one.ts';
import type { ChoiceQuestion, ChoiceResponse } from './choice.ts';

/** The options, in an order of their own. */
export const choiceExam: ExamForm<ChoiceQuestion, ChoiceResponse> = {
	withoutKey: ({ options }) => ({
		kind: 'choice',
		options: concealedOptions(options)
	}),
	openResponse: openPick
};
