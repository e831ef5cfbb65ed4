import { tokenize, type Token } from '../tokens.ts';

/** A token and where it begins in its sentence, in UTF-16 code units. */
export interface PlacedToken extends Token {
	at: number;
}

/** The tokens of a sentence with their places. */
export function placedTokens(sentence: string): PlacedToken[] {
	let at = 0;
	return tokenize(sentence).map((token) => {
		const placed = { ...token, at };
		at += token.text.length;
		return placed;
	});
}

/** Whether a token can be asked about. */
export const isWord = ({ type }: Token): boolean => type === 'word' || type === 'number';

/** Whether no word comes before a token, or only what ended another sentence: a capital there says nothing. */
export function isFirstWord(tokens: readonly Token[], index: number): boolean {
	for (let before = index - 1; before >= 0; before--) {
		const token = tokens[before]!;
		if (isWord(token)) return false;
		if (/[.!?…:«“—–]/u.test(token.text)) return true;
	}
	return true;
}
