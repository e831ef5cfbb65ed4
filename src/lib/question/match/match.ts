import type { ItemSide } from '../item.ts';
import type { Kind } from '../kind.ts';
import { isLetter } from '../option.ts';
import { authored, share } from '../part.ts';
import type { QuestionBase } from '../question.ts';
import { isRecordOf } from '../response.ts';
import { verdict, type PartVerdict } from '../verdict.ts';

/** Things on the left that each go with one on the right. */
export interface MatchQuestion extends QuestionBase {
	kind: 'match';
	left: ItemSide[];
	/** May hold more sides than the left one. */
	right: ItemSide[];
	/** Left id → right id. */
	pairs: Record<string, string>;
	/** Left id → what to say when the pair is wrong. */
	feedback: Record<string, string>;
}
/** Left id → right id. */
export type MatchResponse = Record<string, string>;

/** The share of right pairs. */
export const match: Kind<MatchQuestion, MatchResponse> = {
	grade({ left, right, pairs, feedback }, response) {
		const parts: Record<string, PartVerdict> = {};
		const credits: number[] = [];
		for (const { id } of left) {
			const chosen = right.find((side) => side.id === response[id]);
			if (!chosen) return undefined;
			const matched = chosen.id === pairs[id];
			credits.push(matched ? 1 : 0);
			parts[id] = matched
				? { state: 'right', notes: [] }
				: {
						state: 'wrong',
						notes: authored(feedback[id]),
						expected: right.find((side) => side.id === pairs[id])?.text
					};
		}
		return verdict(share(credits), parts);
	},
	isResponse: (value): value is MatchResponse => isRecordOf(value, (key) => isLetter(key), isLetter),
	gradedBy: ({ pairs }) => pairs,
	toItem: ({ left, right, pairs }) => ({ form: 'match', left, right, pairs }),
	rightResponse: ({ pairs }) => ({ ...pairs }),
	responseText: ({ left, right }, response) =>
		left
			.flatMap(({ id, text }) => {
				const chosen = right.find((side) => side.id === response[id]);
				return chosen ? `${text} → ${chosen.text}` : [];
			})
			.join('\n')
};
