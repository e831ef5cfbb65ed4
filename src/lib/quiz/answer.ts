import type { Verdict } from '#lib/question/verdict.ts';

/** One recorded answer, as the quiz needs it to be rebuilt. */
export interface Answer {
	/** UUID of the row: a retried save writes the same row again. */
	id: string;
	/** When it was given, in milliseconds since the epoch. */
	at: number;
	question: string;
	/** Revision of the question when it was answered. */
	rev: string;
	response: unknown;
	/** 0 to 1. Where `code` is `ungraded`, 0 and without meaning. */
	credit: number;
	/** `ungraded`: given to a question without key, in an exam; it is graded elsewhere, and counts in no score here. */
	code: Verdict['code'] | 'ungraded';
	/** 0 for the first pass, 1 and up for each later review of what was missed. */
	round: number;
	/** What the learner said of it before seeing the verdict. */
	sure?: boolean;
	/** Steps of help that were opened. */
	hints: number;
	/** Time from seeing the question to answering, in milliseconds. */
	ms: number;
}

/** The last thing the quiz showed: a question in a round, or (without a question) the summary that ends a round. */
export interface Shown {
	round: number;
	question?: string;
}
