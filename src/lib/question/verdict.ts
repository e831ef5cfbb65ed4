import type { JudgeCode } from '#lib/french/typed-answer.ts';

/**
 * A remark on a response: a code the interface words in the learner's language, with what it speaks of,
 * or a text the author wrote.
 */
export type Note = { code: NoteCode; values?: NoteValues } | { text: string };

/** Remarks of the judge of typed French and of the kinds. Each has a message `note_<code with _>`. */
export type NoteCode = JudgeCode | KindNoteCode;
export type KindNoteCode =
	| 'proof-not-counted'
	| 'fits-elsewhere'
	| 'missed' // {count}
	| 'extra' // {count}
	| 'self-assessed';
export type NoteValues = Record<string, string>;
/** What the codes of some source of remarks say. */
export type NoteWordings = Partial<Record<NoteCode, (values: NoteValues) => string>>;

/** What is said of one option, gap, pair or row. `missed`: right, but not chosen. */
export interface PartVerdict {
	state: 'right' | 'partial' | 'wrong' | 'missed';
	notes: Note[];
	/** The right answer of this part as text, when the response is not (wholly) right. */
	expected?: string;
	/** A typed response and the right writing of it, to be compared letter by letter. */
	typed?: { given: string; wanted: string };
}

/** The correction of one response. */
export interface Verdict {
	/** 0 to 1, partial credit included. */
	credit: number;
	code: 'right' | 'partial' | 'wrong';
	/** By option, gap, left or row id. Parts that nothing is said of are absent. */
	parts: Record<string, PartVerdict>;
	/** Remarks on the response as a whole. */
	notes: Note[];
}

/** A verdict whose code follows from its credit: 1 is right, 0 is wrong, anything between is partial. */
export function verdict(
	credit: number,
	parts: Record<string, PartVerdict> = {},
	notes: Note[] = []
): Verdict {
	const exact = Math.min(1, Math.max(0, credit));
	return { credit: exact, code: exact === 1 ? 'right' : exact === 0 ? 'wrong' : 'partial', parts, notes };
}
