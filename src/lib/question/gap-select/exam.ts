import type { ExamForm } from '../exam-form.ts';
import { concealed, concealedOptions, openedPairs } from '../exam-parts.ts';
import { gapsOf } from '../gaps.ts';
import type { GapSelectQuestion, GapSelectResponse } from './gap-select.ts';

/** The sentence and the options of each gap, in an order of their own. */
export const gapSelectExam: ExamForm<GapSelectQuestion, GapSelectResponse> = {
	withoutKey: ({ pieces }) => ({
		kind: 'gap-select',
		pieces: pieces.map((piece) =>
			typeof piece === 'string' ? piece : { id: piece.id, options: concealedOptions(piece.options) }
		)
	}),
	openResponse: ({ pieces }, response) =>
		openedPairs(response, (option, id) => {
			const gap = gapsOf(pieces).find((each) => each.id === id);
			return concealed(gap?.options ?? []).open(option);
		})
};
