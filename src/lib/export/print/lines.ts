import type { Run, Section, Sentence } from '#lib/lesson/lesson.ts';

/** A line of the printed text. Its breaks are part of the sheet: paper, screen and key count alike. */
export interface TextLine {
	/** Counted through the whole text from 1. */
	number: number;
	/** Joined, the texts give the line. */
	runs: Run[];
	/** Ids of the terms that appear here for the first time. */
	firstTerms: string[];
}
export interface LinedSection {
	heading: string;
	paragraphs: TextLine[][];
}
/** First and last line of a sentence. */
export type LineRange = [number, number];

/** How much stands on a line, in letters of average width: 102 mm at most in the sheet's 11 points, beside which there is room for explanations. */
const LINE_MEASURE = 48;

/**
 * Breaks a text into numbered lines. The breaks are decided here and not by the page's layout, so that line 12 is
 * the same on every printer and screen, with large type as with small, and the key can refer to it.
 */
export function numberedLines(
	sections: readonly Section[],
	firstSentence: ReadonlyMap<string, readonly string[]>
): { sections: LinedSection[]; ranges: Map<string, LineRange> } {
	const ranges = new Map<string, LineRange>();
	const seen = new Set<string>();
	let number = 0;

	const line = (words: readonly Word[]): TextLine => {
		number++;
		const pieces = words.flat();
		const firstTerms: string[] = [];
		for (const { sentence, run } of pieces) {
			ranges.set(sentence, [ranges.get(sentence)?.[0] ?? number, number]);
			const { term } = run;
			if (!term || seen.has(term) || !firstSentence.get(sentence)?.includes(term)) continue;
			seen.add(term);
			firstTerms.push(term);
		}
		return { number, runs: joined(pieces), firstTerms };
	};
	const lined = sections.map(({ heading, paragraphs }) => ({
		heading,
		paragraphs: paragraphs.map((paragraph) => broken(wordsOf(paragraph)).map(line))
	}));
	return { sections: lined, ranges };
}

/** « 12 » or « 12–13 ». */
export const rangeText = ([first, last]: LineRange): string =>
	first === last ? String(first) : `${first}–${last}`;

/** What stands between two places where a line may break, with the space after it. */
type Word = Piece[];
interface Piece {
	text: string;
	run: Run;
	sentence: string;
}

/** Lines break after plain spaces only: no-break spaces and hyphens hold what they join. */
function wordsOf(paragraph: readonly Sentence[]): Word[] {
	const words: Word[] = [];
	let word: Word = [];
	const close = () => {
		if (word.length) words.push(word);
		word = [];
	};
	for (const { id, runs } of paragraph) {
		for (const run of runs)
			for (const text of run.text.split(/(?<= )/)) {
				if (text) word.push({ text, run, sentence: id });
				if (text.endsWith(' ')) close();
			}
		close();
		const last = words.at(-1)?.at(-1);
		if (last && !last.text.endsWith(' ')) last.text += ' ';
	}
	return words;
}

function broken(words: readonly Word[]): Word[][] {
	const lines: Word[][] = [];
	let width = Infinity;
	for (const word of words) {
		const text = word.map((piece) => piece.text).join('');
		if (width + widthOf(text.trimEnd()) > LINE_MEASURE) {
			lines.push([]);
			width = 0;
		}
		lines.at(-1)!.push(word);
		width += widthOf(text);
	}
	return lines;
}

/** Pieces of the same run side by side are one run again; the space at the end of the line goes. */
function joined(pieces: readonly Piece[]): Run[] {
	const runs: Run[] = [];
	let last: Run | undefined;
	for (const { text, run } of pieces) {
		if (run === last) runs.at(-1)!.text += text;
		else runs.push({ ...run, text });
		last = run;
	}
	const end = runs.at(-1);
	if (end) end.text = end.text.trimEnd();
	return runs;
}

/** Rough widths in a serif face, beside that of an average letter. */
const WIDTHS: [RegExp, number][] = [
	[/[ijl.,:;’'!\u00a0\u202f ]/, 0.55],
	[/[frtIJ()\-«»]/, 0.8],
	[/[mwMW—œŒ]/, 1.6],
	[/\p{Lu}/u, 1.3]
];
const widthOf = (text: string): number =>
	[...text].reduce((sum, char) => sum + (WIDTHS.find(([test]) => test.test(char))?.[1] ?? 1), 0);
