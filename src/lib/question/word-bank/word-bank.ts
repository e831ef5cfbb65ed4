import { BLANK, filled, gapsOf, type Pieces } from '../gaps.ts';
import type { ItemSide } from '../item.ts';
import type { Kind } from '../kind.ts';
import { isLetter } from '../option.ts';
import { authored, share } from '../part.ts';
import type { QuestionBase } from '../question.ts';
import { isGapId, isRecordOf } from '../response.ts';
import { verdict, type Note, type PartVerdict } from '../verdict.ts';

/** A sentence whose gaps are filled from one bank of words, each used once. */
export interface WordBankQuestion extends QuestionBase {
	kind: 'word-bank';
	pieces: Pieces<BankGap>;
	/** May hold more words than there are gaps, and a word as often as it is needed. */
	words: ItemSide[];
}
export interface BankGap {
	/** Its number in the sentence. */
	id: string;
	answer: string;
	/** Word → what to say when it stands here wrongly. */
	feedback: Record<string, string>;
}
/** Gap id → id of the word placed in it. */
export type WordBankResponse = Record<string, string>;

const placedIn = ({ words }: WordBankQuestion, gap: BankGap, response: WordBankResponse) =>
	words.find((word) => word.id === response[gap.id]);

/** What is said of a wrong word: the author's remark, else that it fits elsewhere, if it does. */
function remarks(question: WordBankQuestion, gap: BankGap, word: string): Note[] {
	const own = authored(gap.feedback[word]);
	const fitsElsewhere = gapsOf(question.pieces).some((other) => other.answer === word);
	if (own.length > 0 || !fitsElsewhere) return own;
	return [{ code: 'fits-elsewhere' }];
}

/** The share of gaps filled rightly. Equal words do each other's service. */
export const wordBank: Kind<WordBankQuestion, WordBankResponse> = {
	grade(question, response) {
		const gaps = gapsOf(question.pieces);
		const parts: Record<string, PartVerdict> = {};
		const used = new Set<string>();
		for (const gap of gaps) {
			const placed = placedIn(question, gap, response);
			if (!placed || used.has(placed.id)) return undefined;
			used.add(placed.id);
			parts[gap.id] =
				placed.text === gap.answer
					? { state: 'right', notes: [] }
					: { state: 'wrong', notes: remarks(question, gap, placed.text), expected: gap.answer };
		}
		return verdict(share(gaps.map((gap) => (parts[gap.id]?.state === 'right' ? 1 : 0))), parts);
	},
	isResponse: (value): value is WordBankResponse => isRecordOf(value, isGapId, isLetter),
	gradedBy: ({ pieces, words }) =>
		gapsOf(pieces).map((gap) => ({
			id: gap.id,
			right: words.filter((word) => word.text === gap.answer).map((word) => word.id)
		})),
	toItem({ pieces, words }) {
		const bank = words.map((word) => word.text);
		return {
			form: 'gap',
			bank,
			pieces: pieces.map((piece) =>
				typeof piece === 'string'
					? piece
					: { id: piece.id, accept: [piece.answer], options: [...new Set(bank)] }
			)
		};
	},
	rightResponse({ pieces, words }) {
		const left = [...words];
		return Object.fromEntries(
			gapsOf(pieces).flatMap((gap) => {
				const [word] = left.splice(
					left.findIndex((each) => each.text === gap.answer),
					1
				);
				return word ? [[gap.id, word.id]] : [];
			})
		);
	},
	responseText: (question, response) =>
		gapsOf(question.pieces).some((gap) => placedIn(question, gap, response))
			? filled(question.pieces, (gap) => placedIn(question, gap, response)?.text ?? BLANK)
			: ''
};
