/** What one trial of the hard run came to: a line of its table. */
export interface Tried {
	name: string;
	/** What was done, with its numbers. */
	tried: string;
	/** How much was lost, counted twice, or let through: 0 is what is promised. */
	lost: number;
	/** What else was seen. */
	detail: string;
}

/** How hard to try. */
export interface Effort {
	/** Kills of the browser, for each of the two storage engines. */
	kills: number;
	/** Cases of each fuzzer. */
	fuzz: number;
}

/** One part of the hard run. */
export type Part = (effort: Effort) => Promise<Tried[]>;
