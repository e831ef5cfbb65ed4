/** One recorded answer, as the quiz needs it to be rebuilt. */
export interface Answer {
	question: string;
	/** Revision of the question when it was answered. */
	rev: string;
	response: unknown;
	/** 0 to 1. */
	credit: number;
	code: 'right' | 'partial' | 'wrong';
	/** 0 for the first pass, 1 and up for each later review of what was missed. */
	round: number;
	/** What the learner said of it before seeing the verdict. */
	sure?: boolean;
	/** Steps of help that were opened. */
	hints: number;
	/** Time from seeing the question to answering, in milliseconds. */
	ms: number;
}
