import { judge } from '#lib/french/judge.ts';
import type { TypedAnswer } from '#lib/french/typed-answer.ts';
import { BLANK, filled, gapsOf, type Pieces } from '../gaps.ts';
import type { Kind } from '../kind.ts';
import { judgedPart, share } from '../part.ts';
import type { QuestionBase } from '../question.ts';
import { isGapId, isRecordOf, isTyped } from '../response.ts';
import { gradedTyping } from '../typing.ts';
import { verdict, type PartVerdict } from '../verdict.ts';

/** A sentence whose gaps are filled by writing. */
export interface GapTypeQuestion extends QuestionBase {
	kind: 'gap-type';
	pieces: Pieces<TypeGap>;
}
export interface TypeGap {
	/** Its number in the sentence. */
	id: string;
	answer: TypedAnswer;
}
/** Gap id → what was written. */
export type GapTypeResponse = Record<string, string>;

/** The mean of what the judge of typed French gives to each gap. */
export const gapType: Kind<GapTypeQuestion, GapTypeResponse> = {
	grade({ pieces }, response) {
		const parts: Record<string, PartVerdict> = {};
		const credits: number[] = [];
		for (const { id, answer } of gapsOf(pieces)) {
			const judgement = judge(answer, response[id] ?? '');
			if (!judgement) return undefined;
			credits.push(judgement.credit);
			parts[id] = judgedPart(judgement);
		}
		return verdict(share(credits), parts);
	},
	isResponse: (value): value is GapTypeResponse => isRecordOf(value, isGapId, isTyped),
	gradedBy: ({ pieces }) => gapsOf(pieces).map(({ id, answer }) => ({ id, ...gradedTyping(answer) })),
	toItem: ({ pieces }) => ({
		form: 'gap',
		pieces: pieces.map((piece) =>
			typeof piece === 'string' ? piece : { id: piece.id, accept: piece.answer.accept }
		)
	}),
	rightResponse: ({ pieces }) =>
		Object.fromEntries(gapsOf(pieces).map(({ id, answer }) => [id, answer.accept[0] ?? ''])),
	responseText: ({ pieces }, response) =>
		gapsOf(pieces).some(({ id }) => response[id]?.trim())
			? filled(pieces, ({ id }) => response[id]?.trim() || BLANK)
			: ''
};
