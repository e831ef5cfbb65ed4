import type { Level, Stop } from '#lib/lesson/level.ts';
import type { Mode } from '#lib/quiz/mode.ts';

/** What a teacher hands out. It travels whole in a link: see `assignment-link.ts`. */
export interface Assignment {
	/** Eleven base64url characters (64 random bits). */
	id: string;
	/** The teacher's public key, by which copies are sealed: 87 base64url characters (see `teacher-key`). */
	key: string;
	lesson: string;
	level: Level;
	/** Revision of the quiz when it was assigned (`quizRevision`). */
	rev: string;
	/** What the teacher calls the class or the assignment; may be empty. */
	group: string;
	/** Stops to be finished, in the route's order. */
	stops: Stop[];
	mode: Mode;
	/** How often the quiz may be taken; 0: as often as one likes. */
	attempts: number;
	/** Milliseconds since the epoch, on a whole minute, and the IANA zone in which it was meant. */
	due?: { at: number; zone: string };
	/** Percentage that counts as passed. */
	pass?: number;
	/** Each pupil gets the questions in an order of their own. */
	shuffle: boolean;
	hints: boolean;
	/** Whether the text's glosses may be opened before handing in. */
	glosses: boolean;
	/** Whether the copy tells which words were looked up. */
	lookups: boolean;
	/** Time shown beside the quiz, in minutes; with `isLimit` the quiz is handed in when it is over. */
	time?: { minutes: number; isLimit: boolean };
	/** From the teacher, in plain text; may be empty. */
	message: string;
	/** In a link for one pupil: who it is, and how much more time they get (1 is none). */
	pupil?: { code: string; timeFactor: number };
}

/** Longest texts that a link carries, in UTF-16 units: with all of them full it stays under 2,000 characters. */
export const LONGEST = { group: 80, message: 600, code: 60, lesson: 100 } as const;

/** Most minutes and attempts that can be asked for. */
export const MOST = { minutes: 600, attempts: 20, timeFactor: 5 } as const;

/** The time a pupil has, in minutes, with what is granted on top. */
export const minutesFor = ({ time, pupil }: Assignment): number | undefined =>
	time && Math.round(time.minutes * (pupil?.timeFactor ?? 1));

/** Whether something handed in at `at` is late. The clock is the pupil's own. */
export const isLate = ({ due }: Pick<Assignment, 'due'>, at: number): boolean =>
	due !== undefined && at >= due.at + 60_000;
