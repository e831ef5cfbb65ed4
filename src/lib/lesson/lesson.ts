import type { Question } from '#lib/question/kinds.ts';
import type { Level } from './level.ts';

/** Version of the compiled format; `upgrade.ts` brings older ones up, step by step. */
export const LESSON_FORMAT = 1;

/** Languages that glosses are translated into, as BCP 47 tags. */
export const GLOSS_LANGUAGES = ['en', 'es', 'de', 'pt', 'ru', 'zh', 'ar'] as const;
export type GlossLanguage = (typeof GLOSS_LANGUAGES)[number];

/** What the library shows of a lesson. */
export interface LessonCard {
	id: string;
	title: string;
	/** One sentence that makes a reader want to open it. */
	teaser: string;
	topic: string;
	updated: string;
	levels: LevelCard[];
}
/** What the library shows besides. */
export interface LibraryCard extends LessonCard {
	/** Different terms in all levels. */
	terms: number;
}
export interface LevelCard {
	level: Level;
	/** Title of the text at this level. */
	title: string;
	words: number;
	minutes: number;
	terms: number;
	questions: number;
	sections: { id: string; heading: string }[];
}

/** The lesson's first page and its frame: everything but texts and questions. */
export interface Lesson extends LessonCard {
	format: typeof LESSON_FORMAT;
	authors: string[];
	reviewers: string[];
	license: string;
	source: LessonSource;
	/** Absent: the lesson has no map. */
	map?: LessonMap;
	starts: Partial<Record<Level, LevelStart>>;
}
export interface LessonMap {
	countries: { code: string; name: string; role?: 'lead' }[];
	/** The map in words, for those who do not see it. */
	alt: string;
}
export interface LessonSource {
	publisher: string;
	publisherKind: 'state-media' | 'agency' | 'private' | 'public' | 'ngo';
	genre: 'opinion' | 'report' | 'dispatch';
	title: string;
	url?: string;
	/** What a reader should know of the source before reading. */
	note: string;
}
export interface LevelStart {
	summary: string;
	objectives: { communicative: string[]; cultural: string[]; linguistic: string[]; media: string[] };
	/** Asked before reading, never scored. */
	prediction: { prompt: string; options: string[]; afterwards: string };
}

/** One level's text with all that is read beside it. */
export interface LevelText {
	lesson: string;
	level: Level;
	title: string;
	words: number;
	sections: Section[];
	/** The terms of this level, in order of first appearance. */
	glossary: Term[];
	writing: WritingTask;
	canDo: string[];
	/** Ids of the terms that the words stop practises, most useful first. */
	targets: string[];
}
export interface Section {
	id: string;
	heading: string;
	paragraphs: Sentence[][];
	/** The ungraded question that closes the section. */
	guided: Question;
}
export interface Sentence {
	/** `<section>.<n>`, counting through the section from 1. */
	id: string;
	runs: Run[];
	claim?: Claim;
}
/** A stretch of a sentence; joined, the texts give the sentence. */
export interface Run {
	text: string;
	/** Id of the term that this stretch (or part of it, for terms in several pieces) stands for. */
	term?: string;
	/** BCP 47 tag when the stretch is not French. */
	lang?: string;
	strong?: boolean;
}
export interface Claim {
	kind: 'reported-fact' | 'opinion' | 'prediction' | 'analysis' | 'observation' | 'added';
	/** The words that attribute it. */
	marker?: string;
	/** Where a fact that the lesson adds comes from. */
	sourceRef?: string;
}

export interface Term {
	id: string;
	/** The headword with its article where there is one: « un traité », « s’engager à ». */
	headword: string;
	lemma: string;
	pos: PartOfSpeech;
	gender?: 'm' | 'f' | 'mf';
	number?: 'pl';
	invariable?: boolean;
	aspiratedH?: boolean;
	register?: 'courant' | 'soutenu' | 'familier' | 'technique';
	forms: string[];
	ipa: string;
	definition: string;
	example: string;
	family: string[];
	synonyms: string[];
	translations: Record<GlossLanguage, string>;
	falseFriends: Partial<Record<GlossLanguage, string>>;
	/** For targets: French words that resemble the form which the practice asks for, and are other words. */
	neighbours?: string[];
	/** Id of the first sentence of this level's text in which it appears. */
	sentence: string;
}
export type PartOfSpeech =
	'noun' | 'verb' | 'adjective' | 'adverb' | 'preposition' | 'conjunction' | 'phrase';

export interface WritingTask {
	genre: string;
	situation: string;
	instructions: string[];
	minWords: number;
	maxWords?: number;
	starters: string[];
	checklist: string[];
	rubric: { id: string; criterion: string; levels: string[] }[];
	/** Shown only after the learner has written. Paragraphs. */
	model: string[];
}

/** Everything of a lesson, as the compiler gives it. */
export interface CompiledLesson {
	lesson: Lesson;
	levels: Partial<Record<Level, { text: LevelText; quiz: Question[] }>>;
	teacher: TeacherPage;
}
/** The teacher's page: blocks of simple text, and never HTML. */
export interface TeacherPage {
	blocks: Block[];
}
export type Block =
	| { type: 'heading'; depth: 2 | 3; text: string }
	| { type: 'paragraph'; content: Inline[] }
	| { type: 'list'; ordered: boolean; items: Inline[][] };
export type Inline = { text: string; strong?: boolean; emphasis?: boolean; href?: string };

/** The text of a sentence without its markup. */
export const sentenceText = (sentence: Sentence): string => sentence.runs.map((run) => run.text).join('');
