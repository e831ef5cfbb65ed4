import type { ItemMap } from '#lib/question/item.ts';

/**
 * A question as a sheet of paper shows it. It has letters and numbers and no ids: nothing in it tells a right
 * answer from a wrong one, so that the page's source may be read by pupils, too.
 */
export interface PaperQuestion {
	/** Its number, counted through the sheet from 1. */
	number: number;
	prompt: string;
	/** Absent for questions that are not scored. */
	points?: number;
	body: PaperBody;
}

export type PaperBody =
	| {
			form: 'choice';
			/** How many boxes are to be ticked. */
			ticks: number;
			options: Lettered[];
			/** The sentence that is asked about: what stands before the words that matter, these words, what follows. */
			passage?: [string, string, string];
			/** Lines to copy the proving sentence on. */
			proofLines?: number;
	  }
	/** A text in which words are underlined. */
	| { form: 'underline'; text: string; words: number }
	| {
			form: 'text';
			lines: number;
			/** Somebody reads the sentence aloud; it stands in the key. */
			isHeard: boolean;
	  }
	| { form: 'gap'; pieces: (string | PaperGap)[]; bank?: string[] }
	| {
			form: 'match';
			left: string[];
			right: Lettered[];
			/** A right side may serve several left ones, or none. */
			isShared: boolean;
			map?: ItemMap;
	  }
	| { form: 'order'; entries: Lettered[] }
	/** One sentence in pieces, to be written out. */
	| { form: 'pieces'; pieces: string[]; lines: number }
	| { form: 'essay'; lines: number; minWords: number; maxWords?: number };

export interface Lettered {
	letter: string;
	text: string;
}
export interface PaperGap {
	/** Its number in the sentence. */
	number: number;
	size: GapSize;
	/** Present when one chooses among these. */
	options?: string[];
}
/** Room to write a word, a few words, or a sentence. */
export type GapSize = 'word' | 'words' | 'sentence';
