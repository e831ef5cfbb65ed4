import { judgeGaps, type GapsTogether, type JudgedGap } from '#lib/french/judge-gaps.ts';
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
	/** How the gaps hang together, where they do. */
	together?: GapsTogether;
}
export interface TypeGap {
	/** Its number in the sentence. */
	id: string;
	answer: TypedAnswer;
}
/** Gap id → what was written. */
export type GapTypeResponse = Record<string, string>;

/** The gaps, each with the text that leads to it. */
const inSentence = (pieces: Pieces<TypeGap>): JudgedGap[] =>
	pieces.flatMap((piece, n) => {
		const before = pieces[n - 1];
		return typeof piece === 'string' ? [] : [{ ...piece, before: typeof before === 'string' ? before : '' }];
	});

/** The mean of what the judge of typed French gives to each gap. */
export const gapType: Kind<GapTypeQuestion, GapTypeResponse> = {
	grade({ pieces, together }, response) {
		const judgements = judgeGaps(inSentence(pieces), response, together);
		if (!judgements) return undefined;
		const parts: Record<string, PartVerdict> = {};
		for (const [id, judgement] of Object.entries(judgements))
			parts[id] = judgedPart(judgement, response[id] ?? '');
		return verdict(share(Object.values(judgements).map(({ credit }) => credit)), parts);
	},
	isResponse: (value): value is GapTypeResponse => isRecordOf(value, isGapId, isTyped),
	gradedBy({ pieces, together }) {
		const gaps = gapsOf(pieces).map(({ id, answer }) => ({ id, ...gradedTyping(answer) }));
		return together ? { gaps, together } : gaps;
	},
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
