import type { ItemSide } from '../item.ts';
import type { Kind } from '../kind.ts';
import { isLetter } from '../option.ts';
import { authored, share } from '../part.ts';
import type { QuestionBase } from '../question.ts';
import { isRecordOf } from '../response.ts';
import { verdict, type PartVerdict } from '../verdict.ts';

/** Statements, each to be given to the one who makes it. */
export interface WhoSaysQuestion extends QuestionBase {
	kind: 'who-says';
	/** In the order in which they are offered. */
	speakers: ItemSide[];
	statements: Statement[];
}
export interface Statement extends ItemSide {
	/** Id of the one who says it. */
	speaker: string;
	/** What in the text tells it. */
	why: string;
}
/** Statement id → speaker id. */
export type WhoSaysResponse = Record<string, string>;

/** The share of statements given to the right speaker; what tells the speaker is always said. */
export const whoSays: Kind<WhoSaysQuestion, WhoSaysResponse> = {
	grade({ speakers, statements }, response) {
		const parts: Record<string, PartVerdict> = {};
		for (const { id, speaker, why } of statements) {
			const given = speakers.find((each) => each.id === response[id]);
			if (!given) return undefined;
			parts[id] =
				given.id === speaker
					? { state: 'right', notes: authored(why) }
					: {
							state: 'wrong',
							notes: authored(why),
							expected: speakers.find((each) => each.id === speaker)?.text
						};
		}
		return verdict(share(Object.values(parts).map(({ state }) => (state === 'right' ? 1 : 0))), parts);
	},
	isResponse: (value): value is WhoSaysResponse => isRecordOf(value, isLetter, isLetter),
	gradedBy: ({ statements }) => statements.map(({ speaker }) => speaker),
	toItem: ({ speakers, statements }) => ({
		form: 'match',
		fixed: true,
		left: statements.map(({ id, text }) => ({ id, text })),
		right: speakers,
		pairs: Object.fromEntries(statements.map(({ id, speaker }) => [id, speaker]))
	}),
	rightResponse: ({ statements }) => Object.fromEntries(statements.map(({ id, speaker }) => [id, speaker])),
	responseText: ({ speakers, statements }, response) =>
		statements
			.flatMap(({ id, text }) => {
				const given = speakers.find((each) => each.id === response[id]);
				return given ? `${text} → ${given.text}` : [];
			})
			.join('\n')
};
