import type { Question } from '#lib/question/kinds.ts';
import type { Assignment } from './assignment.ts';
import type { Submission } from './submission.ts';

/** A teacher's class. Rows of these tables are the teacher's own: they may be changed, and stay out of learners' backups. */
export interface ClassRow {
	id: string;
	/** When it was made, in milliseconds since the epoch. */
	at: number;
	name: string;
	/** Empty: pupils type any name or code. */
	pupils: Pupil[];
}
export interface Pupil {
	id: string;
	/** A name or a code, as the pupil is to type it. */
	name: string;
	/** More time, where the assignment has a limit: 1.33 for a third more. Absent: none. */
	timeFactor?: number;
}

/** An assignment that was given out, with what its copies are marked against. */
export interface AssignedRow {
	/** Id of the assignment. */
	id: string;
	at: number;
	class: string;
	assignment: Assignment;
	/** Title of the text when it was assigned. */
	title: string;
	/** The quiz when it was assigned: a lesson that is edited later marks nobody's copy otherwise. */
	questions: Question[];
	/** Headwords of the terms that may have been looked up. */
	terms: Record<string, string>;
	/** What was to be written, where writing is asked for. */
	writing?: {
		instructions: string[];
		minWords: number;
		rubric: { id: string; criterion: string; levels: string[] }[];
	};
}

/** A copy that came in and opened. */
export interface CopyRow {
	/** Id of the submission: the same copy, however often it comes, is one row. */
	id: string;
	assignment: string;
	receivedAt: number;
	receipt: string;
	/** Public key of the device that signed it. */
	device: string;
	submission: Submission;
	/** Id of the pupil of the class that the teacher says it is from, where the name alone does not tell. */
	pupil?: string;
	/** The teacher does not count it. */
	isSetAside?: boolean;
}

/** What the teacher says of an answer or of the written text. */
export interface MarkRow {
	/** `<copy>/<question>`, or `<copy>/` for the text. */
	id: string;
	assignment: string;
	copy: string;
	/** Absent: of the written text. */
	question?: string;
	/** 0 to 1, in the place of what was computed. */
	credit?: number;
	comment: string;
	at: number;
}
