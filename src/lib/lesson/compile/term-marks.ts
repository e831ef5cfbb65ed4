import type { PlacedSentence } from './sentences.ts';
import { findForm, placedTokens, type TermForm } from './term-forms.ts';

/** A stretch of a sentence that stands for a term. */
export interface TermMark {
	term: string;
	start: number;
	end: number;
}
/** An occurrence of a term in a sentence: one stretch, or several when its form has gaps. */
export interface Occurrence {
	term: string;
	marks: TermMark[];
	/** Set by hand, with a link. */
	forced: boolean;
	/** Other terms that have the same form. */
	rivals: string[];
}

/** Every occurrence of the terms in a sentence: links first, then the longest forms. */
export function occurrencesIn(sentence: PlacedSentence, forms: readonly TermForm[]): Occurrence[] {
	const tokens = placedTokens(sentence.text);
	const links = linksIn(sentence);
	const taken = new Set(
		tokens.flatMap(({ start, end }, n) =>
			links.some((link) => start < link.end && end > link.start) ? [n] : []
		)
	);
	const found: Occurrence[] = links.map((mark) => ({
		term: mark.term,
		marks: [mark],
		forced: true,
		rivals: []
	}));

	for (const form of forms) {
		const [term = '', ...rivals] = form.terms;
		let from = 0;
		for (;;) {
			const pieces = findForm(tokens, (index) => !taken.has(index), form, from);
			if (!pieces) break;
			for (const index of pieces.flat()) taken.add(index);
			from = pieces[0]![0]! + 1;
			const marks = pieces.map((piece) => ({
				term,
				start: tokens[piece[0]!]!.start,
				end: tokens[piece.at(-1)!]!.end
			}));
			found.push({ term, marks, forced: false, rivals });
		}
	}
	return found.sort((a, b) => a.marks[0]!.start - b.marks[0]!.start);
}

/** The stretches that the author linked to a term; neighbours with the same link are one. */
function linksIn({ paragraph, start, text }: PlacedSentence): TermMark[] {
	const links: TermMark[] = [];
	for (const stretch of paragraph.stretches) {
		if (!stretch.term) continue;
		const from = Math.max(stretch.start - start, 0);
		const to = Math.min(stretch.end - start, text.length);
		const last = links.at(-1);
		if (last?.term === stretch.term && last.end === from) last.end = to;
		else if (from < to) links.push({ term: stretch.term, start: from, end: to });
	}
	return links;
}

/**
 * The occurrences that a section shows: of each term the first one, or the linked ones where there are any.
 */
export function shownInSection(bySentence: readonly Occurrence[][]): Occurrence[][] {
	const linked = new Set(bySentence.flat().flatMap(({ forced, term }) => (forced ? [term] : [])));
	const seen = new Set<string>();
	return bySentence.map((occurrences) =>
		occurrences.filter(({ forced, term }) => {
			const shown = forced || !(linked.has(term) || seen.has(term));
			seen.add(term);
			return shown;
		})
	);
}
