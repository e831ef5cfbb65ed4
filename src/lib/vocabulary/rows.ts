import type { GlossLanguage } from '#lib/lesson/lesson.ts';
import type { Level } from '#lib/lesson/level.ts';

/** FSRS's four answers to « did you know it? »: 1 again, 2 hard, 3 good, 4 easy. */
export const RATINGS = [1, 2, 3, 4] as const;
export type Rating = (typeof RATINGS)[number];

/** How a card is asked, in the order of its progress: see the word, say it from its meaning, write it. */
export const STAGES = ['recognise', 'recall', 'typed'] as const;
export type Stage = (typeof STAGES)[number];

/** What every row of this folder carries: the newest is the one with the greatest `at`, then the greatest `id`. */
interface Dated {
	/** UUID. */
	id: string;
	/** Milliseconds since the epoch. */
	at: number;
}

/** A word as it was when it was kept, so that reviews and exports need no lesson file. */
export interface KeptWord {
	/** With its article where there is one: « un traité ». */
	headword: string;
	/** `PartOfSpeech` for terms of a glossary; the lexicon and imports may name others. */
	pos: string;
	gender?: 'm' | 'f' | 'mf';
	/** In French; empty when nothing but a translation is known. */
	definition: string;
	example?: string;
	ipa?: string;
	translations: Partial<Record<GlossLanguage, string>>;
	/** Where it was met. */
	sentence?: KeptSentence;
	/** As it stands in the sentence: « conclu ». */
	form?: string;
}
export interface KeptSentence {
	text: string;
	lesson: string;
	level: Level;
	/** `<section>.<n>` in that level's text. */
	id: string;
}

/** A term was kept or let go in a lesson; the newest row of a term in a lesson tells. */
export interface Keep extends Dated {
	lesson: string;
	term: string;
	kept: boolean;
	/** `cardKey(word)`, stored beside it so that a card finds its rows. */
	card?: string;
	/** Absent in rows of the first version, and in those that let a term go. */
	word?: KeptWord;
}

/** One look at a card, or (with `undoes`) the taking back of one. */
export interface Review extends Dated {
	/** The learner's day, which turns at 4 a.m. where they were: what intervals are counted in. */
	day: string;
	card: string;
	/** In a row that undoes, `rating` and `stage` repeat those of the review taken back and count for nothing. */
	rating: Rating;
	stage: Stage;
	/** From seeing the front to rating, in milliseconds. */
	ms: number;
	/** What was written, at the stage `typed`. */
	typed?: string;
	/** `reading`: met in a text and known again. */
	source: 'review' | 'reading';
	/** Id of the review that this row takes back. */
	undoes?: string;
}

/** What the learner wrote on a card; the newest row tells, and an empty note is none. */
export interface CardNote extends Dated {
	card: string;
	note: string;
}

/** `suspended`: kept, but not asked. `forgotten`: let go with its progress; kept again, it begins anew. */
export const CARD_STATES = ['active', 'suspended', 'forgotten'] as const;
export interface CardState extends Dated {
	card: string;
	/** In a row that undoes, it repeats that of the row taken back and counts for nothing. */
	state: (typeof CARD_STATES)[number];
	/** Id of the row that this one takes back: a card forgotten by mistake keeps its progress. */
	undoes?: string;
}

/** How many cards a day, as the learner wishes; the newest row tells. */
export interface ReviewSettings extends Dated, Limits {}
export interface Limits {
	/** Cards asked for the first time. */
	newPerDay: number;
	/** Different cards in all, new ones included. */
	reviewsPerDay: number;
}
