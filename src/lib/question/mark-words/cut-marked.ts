import { tokenize } from '#lib/french/tokens.ts';

/** A text whose `[marked]` words were cut out of it. */
export interface MarkedText {
	/** Between words at even places, words at odd ones; the brackets are gone. */
	cuts: string[];
	/** The words of each bracket, by their place among the words, counted from 1. */
	brackets: number[][];
	/** What is wrong with brackets, with the way to mend it. */
	problems: string[];
}

/** Cuts « [Selon] CGTN, le traité [devrait] durer » at its words. Punctuation between brackets is no word. */
export function cutMarked(marked: string): MarkedText {
	const problems: string[] = [];
	const ranges: { from: number; to: number; words: number[] }[] = [];
	let plain = '';
	let open: number | undefined;
	for (const piece of marked.split(/([[\]])/)) {
		if (piece === '[') {
			if (open !== undefined) problems.push('A bracket opens within another: close the first one before it.');
			open = plain.length;
		} else if (piece === ']') {
			if (open === undefined) problems.push('A bracket closes that was not opened.');
			else ranges.push({ from: open, to: plain.length, words: [] });
			open = undefined;
		} else plain += piece;
	}
	if (open !== undefined) problems.push('A bracket is not closed: add `]` after the words to be marked.');

	const cuts = [''];
	let at = 0;
	for (const { text, type } of tokenize(plain)) {
		const from = at;
		at += text.length;
		if (type !== 'word' && type !== 'number') {
			cuts[cuts.length - 1] += text;
			continue;
		}
		cuts.push(text, '');
		for (const range of ranges) {
			if (at <= range.from || from >= range.to) continue;
			if (from < range.from || at > range.to)
				problems.push(`A bracket cuts the word « ${text} »: put the whole word between brackets.`);
			range.words.push((cuts.length - 1) / 2);
		}
	}
	for (const { from, to, words } of ranges)
		if (words.length === 0) problems.push(`The bracket [${plain.slice(from, to)}] holds no word.`);
	return { cuts, brackets: ranges.map(({ words }) => words), problems };
}
