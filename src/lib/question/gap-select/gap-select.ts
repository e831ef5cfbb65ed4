import { BLANK, filled, gapsOf, type Pieces } from '../gaps.ts';
import type { Kind } from '../kind.ts';
import { correctIds, isLetter, type Option } from '../option.ts';
import { authored, share } from '../part.ts';
import type { QuestionBase } from '../question.ts';
import { isGapId, isRecordOf } from '../response.ts';
import { verdict, type PartVerdict } from '../verdict.ts';

/** A sentence whose gaps are filled from short lists. */
export interface GapSelectQuestion extends QuestionBase {
	kind: 'gap-select';
	pieces: Pieces<SelectGap>;
}
export interface SelectGap {
	/** Its number in the sentence. */
	id: string;
	options: Option[];
}
/** Gap id → id of the chosen option. */
export type GapSelectResponse = Record<string, string>;

const chosenIn = (gap: SelectGap, response: GapSelectResponse) =>
	gap.options.find((option) => option.id === response[gap.id]);

const right = (gap: SelectGap) => gap.options.find((option) => option.correct);

/** The share of gaps filled rightly. */
export const gapSelect: Kind<GapSelectQuestion, GapSelectResponse> = {
	grade({ pieces }, response) {
		const parts: Record<string, PartVerdict> = {};
		const credits: number[] = [];
		for (const gap of gapsOf(pieces)) {
			const chosen = chosenIn(gap, response);
			if (!chosen) return undefined;
			credits.push(chosen.correct ? 1 : 0);
			parts[gap.id] = {
				state: chosen.correct ? 'right' : 'wrong',
				notes: authored(chosen.feedback),
				...(!chosen.correct && { expected: right(gap)?.text })
			};
		}
		return verdict(share(credits), parts);
	},
	isResponse: (value): value is GapSelectResponse => isRecordOf(value, isGapId, isLetter),
	gradedBy: ({ pieces }) => gapsOf(pieces).map((gap) => ({ id: gap.id, correct: correctIds(gap.options) })),
	toItem: ({ pieces }) => ({
		form: 'gap',
		pieces: pieces.map((piece) =>
			typeof piece === 'string'
				? piece
				: {
						id: piece.id,
						accept: piece.options.filter((option) => option.correct).map((option) => option.text),
						options: piece.options.map((option) => option.text)
					}
		)
	}),
	rightResponse: ({ pieces }) =>
		Object.fromEntries(gapsOf(pieces).map((gap) => [gap.id, right(gap)?.id ?? ''])),
	responseText: ({ pieces }, response) =>
		gapsOf(pieces).some((gap) => chosenIn(gap, response))
			? filled(pieces, (gap) => chosenIn(gap, response)?.text ?? BLANK)
			: ''
};
