import type { GlossLanguage } from '#lib/lesson/lesson.ts';
import type { Level, Stop } from '#lib/lesson/level.ts';
import type { Answer } from '#lib/quiz/answer.ts';
import type { Mode } from '#lib/quiz/mode.ts';
import type { CardNote, CardState, Keep, Review, ReviewSettings } from '#lib/vocabulary/rows.ts';

/** What every row carries. Rows are added and never changed, except drafts, where the newest `at` wins. */
interface Row {
	/** UUID: the row's identity in every store, backup and merge. */
	id: string;
	/** When, in milliseconds since the epoch. */
	at: number;
	/** The learner's calendar day at that moment, `YYYY-MM-DD`. */
	day: string;
}
interface InLesson extends Row {
	lesson: string;
	level: Level;
}

/** One pass through a quiz begins. Its answers point to it. */
export interface AttemptRow extends InLesson {
	stop: 'quiz' | 'words';
	/** Seed of every order in this attempt. */
	seed: string;
	/** When it is corrected; absent: practice. */
	mode?: Mode;
	/** Id of the teacher's assignment that it is for. */
	assignment?: string;
}
/** One recorded answer. `attempt` is absent for the ungraded question that closes a section. */
export interface AnswerRow extends InLesson, Answer {
	stop: 'quiz' | 'reading' | 'words';
	attempt?: string;
}
/** A stop, section or question was shown. */
export interface VisitRow extends InLesson {
	stop: Stop;
	section?: string;
	attempt?: string;
	question?: string;
	round?: number;
	/** The stop or section was finished, not just opened. */
	done?: boolean;
}
/** A gloss was opened, up to a rung: 1 definition, 2 example, 3 translation. */
export interface LookupRow extends InLesson {
	term: string;
	rung: 1 | 2 | 3;
	language?: GlossLanguage;
}
/** A term was kept (with the word as it was) or let go; the newest row of a term tells. */
export interface KeepRow extends InLesson, Keep {
	lesson: string;
}
/** The learner's guess before reading. */
export interface PredictionRow extends InLesson {
	option: number;
}
/** The text being written; one row a task, `id` = `draft:<lesson>:<level>`, newest `at` wins. */
export interface DraftRow extends InLesson {
	text: string;
	words: number;
	/** The learner has said it is finished and may see the model. */
	finished: boolean;
}
/** A grade the learner gave to their own text. */
export interface AssessmentRow extends InLesson {
	criterion: string;
	grade: number;
}
/** A look at a card; its `day` turns at 4 a.m. */
export interface ReviewRow extends Row, Review {
	day: string;
}
/** What the learner wrote on a card. */
export interface CardNoteRow extends Row, CardNote {}
/** A card was suspended, forgotten or taken up again. */
export interface CardStateRow extends Row, CardState {}
/** How many cards a day. */
export interface ReviewSettingsRow extends Row, ReviewSettings {}

/** An assignment was opened here; the newest row of an assignment tells under which name it is done. */
export interface ReceivedRow extends InLesson {
	assignment: string;
	/** The fragment of its link: the assignment whole. */
	link: string;
	/** The pupil's name or code; empty until it is given. */
	name: string;
}
/** A copy was sealed and given to the pupil to hand in. */
export interface HandInRow extends InLesson {
	assignment: string;
	attempt: string;
	/** The sealed copy as base64url: it can be handed in again as it is. */
	copy: string;
	receipt: string;
	/** Key of the teacher's feedback to it: only this device and the copy have it. */
	reply: string;
}

/** Every table with its row: the one list that the database, the journal and the backup share. */
export interface Tables {
	attempts: AttemptRow;
	answers: AnswerRow;
	visits: VisitRow;
	lookups: LookupRow;
	keeps: KeepRow;
	predictions: PredictionRow;
	drafts: DraftRow;
	assessments: AssessmentRow;
	reviews: ReviewRow;
	cardNotes: CardNoteRow;
	cardStates: CardStateRow;
	reviewSettings: ReviewSettingsRow;
	received: ReceivedRow;
	handIns: HandInRow;
}
export type TableName = keyof Tables;
/** Tables whose rows belong to a lesson. */
export type LessonTable = { [T in TableName]: Tables[T] extends InLesson ? T : never }[TableName];
export const TABLES = [
	'attempts',
	'answers',
	'visits',
	'lookups',
	'keeps',
	'predictions',
	'drafts',
	'assessments',
	'reviews',
	'cardNotes',
	'cardStates',
	'reviewSettings',
	'received',
	'handIns'
] as const satisfies readonly TableName[];

/** One fact: a row and the table it belongs to. */
export type Fact = { [T in TableName]: { table: T; row: Tables[T] } }[TableName];
