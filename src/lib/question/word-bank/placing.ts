import type { WordBankResponse } from './word-bank.ts';

/** The response once a word is placed in a gap: it leaves the gap it was in, and the word that was there goes back. */
export const placed = (response: WordBankResponse, gap: string, word: string): WordBankResponse => ({
	...Object.fromEntries(Object.entries(response).filter(([, other]) => other !== word)),
	[gap]: word
});

/** The response once a gap is emptied. */
export function emptied(response: WordBankResponse, gap: string): WordBankResponse {
	const { [gap]: _, ...others } = response;
	return others;
}
