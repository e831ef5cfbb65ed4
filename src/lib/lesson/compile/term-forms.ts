import { tokenize } from '#lib/french/tokens.ts';
import { fold } from './fold.ts';

/** A form of a term as it is looked for: pieces of tokens, with gaps between the pieces. */
export interface TermForm {
	pieces: string[][];
	/** The terms that have this form; more than one is ambiguous. */
	terms: string[];
}

/** A token that counts, with its place in the text. */
export interface PlacedToken {
	text: string;
	start: number;
	end: number;
}

/** The tokens of a text but its spaces, folded. */
export function placedTokens(text: string): PlacedToken[] {
	let at = 0;
	return tokenize(text).flatMap((token) => {
		const start = at;
		at += token.text.length;
		return token.type === 'space' ? [] : [{ text: fold(token.text), start, end: at }];
	});
}

/** All forms of the terms (the lemma too), longest first, equal forms of several terms together. */
export function termForms(terms: Iterable<[string, { lemma: string; forms: string[] }]>): TermForm[] {
	const byText = new Map<string, TermForm>();
	for (const [id, { lemma, forms }] of terms) {
		for (const form of [lemma, ...forms]) {
			const pieces = form.split(/\s*…\s*/u).map((piece) => placedTokens(piece).map(({ text }) => text));
			const key = pieces.map((piece) => piece.join(' ')).join(' … ');
			const known = byText.get(key) ?? { pieces, terms: [] };
			if (!known.terms.includes(id)) known.terms.push(id);
			byText.set(key, known);
		}
	}
	return [...byText.entries()]
		.sort(
			([a, formA], [b, formB]) =>
				formB.pieces.flat().length - formA.pieces.flat().length || b.length - a.length
		)
		.map(([, form]) => form)
		.filter(({ pieces }) => pieces.every((piece) => piece.length > 0));
}

/** How many tokens may stand in a gap, as in « ne … que ». */
const WIDEST_GAP = 8;

/**
 * Where the form stands among the tokens that are still free: indexes of the tokens of each piece, or
 * `undefined`. Looks from the token `from` on.
 */
export function findForm(
	tokens: readonly PlacedToken[],
	free: (index: number) => boolean,
	{ pieces }: TermForm,
	from: number
): number[][] | undefined {
	const matchesAt = (piece: readonly string[], at: number): boolean =>
		piece.every((word, n) => tokens[at + n]?.text === word && free(at + n));
	const indexes = (piece: readonly string[], at: number) => piece.map((_, n) => at + n);

	const [first = [], ...rest] = pieces;
	for (let start = from; start < tokens.length; start++) {
		if (!matchesAt(first, start)) continue;
		const found = [indexes(first, start)];
		let next = start + first.length;
		for (const piece of rest) {
			const last = next + WIDEST_GAP;
			while (next <= last && !matchesAt(piece, next)) next++;
			if (next > last) break;
			found.push(indexes(piece, next));
			next += piece.length;
		}
		if (found.length === pieces.length) return found;
	}
	return undefined;
}
