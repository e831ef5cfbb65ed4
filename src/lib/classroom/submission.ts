import type { Stop } from '#lib/lesson/level.ts';

/** One answer in a copy. */
export interface SubmittedAnswer {
	question: string;
	/** Revision of the question that was answered. */
	rev: string;
	response: unknown;
	/** What the pupil's page made of it, 0 to 1; absent in an exam, where it cannot know. */
	credit?: number;
	sure?: boolean;
	/** Steps of help that were opened. */
	hints: number;
	/** Time from seeing the question to answering, in milliseconds. */
	ms: number;
}

/** What a pupil hands in for an assignment: one attempt at the quiz, with what else was asked for. */
export interface Submission {
	/** UUID of this hand-in. */
	id: string;
	/** Id of the assignment. */
	assignment: string;
	/** As the pupil typed it, or the code of a personal link. */
	name: string;
	/** UUID of the attempt, and the how-many-th of this assignment on the pupil's device, from 1. */
	attempt: string;
	number: number;
	/** Milliseconds since the epoch, by the pupil's clock, which nobody vouches for. */
	startedAt: number;
	handedInAt: number;
	/** Revision of the quiz on the pupil's device (`quizRevision`). */
	rev: string;
	/** Of the first pass, in the order in which they were asked. */
	answers: SubmittedAnswer[];
	/** Stops that were finished. */
	stops: Stop[];
	writing?: { text: string; words: number };
	/** Term id → how often it was opened; only where the assignment asks for it. */
	lookups?: Record<string, number>;
	/** Key (22 base64url characters, 128 random bits) by which the teacher's feedback to this copy is sealed. */
	reply: string;
}
