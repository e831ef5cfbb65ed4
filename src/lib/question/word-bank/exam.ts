import type { ExamForm } from '../exam-form.ts';
import { concealed, openedPairs } from '../exam-parts.ts';
import type { WordBankQuestion, WordBankResponse } from './word-bank.ts';

/** The sentence and the bank, in an order of its own, words that go nowhere among the others. */
export const wordBankExam: ExamForm<WordBankQuestion, WordBankResponse> = {
	withoutKey: ({ pieces, words }) => ({
		kind: 'word-bank',
		pieces: pieces.map((piece) =>
			typeof piece === 'string' ? piece : { id: piece.id, answer: '', feedback: {} }
		),
		words: concealed(words).shown
	}),
	openResponse: ({ words }, response) => openedPairs(response, concealed(words).open)
};
