import type { BaseIssue, BaseSchema, ObjectEntries } from 'valibot';
import type { Evidence, QuestionBase } from './question.ts';

/** The fields that every authored question has beside those of its kind. */
export interface AuthoredBase {
	id: string;
	kind: string;
	stop: 'quiz' | 'reading';
	section?: string;
	skill: string;
	prompt: string;
	evidence: string[];
	hints: string[];
	explanation: string;
}

/** A problem in an authored question. `path` leads from the question to the field. */
export interface AuthoringProblem {
	path: (string | number)[];
	message: string;
}

/** What the compiler offers a kind while it turns the authored form into the compiled one. */
export interface CompileContext {
	/** Resolves a quoted fragment to its sentence, or reports why it can't at `path` and gives `undefined`. */
	resolve(quote: string, path: (string | number)[]): Evidence | undefined;
	/** The sentences of a section, in order. */
	sentencesOf(section: string): { id: string; text: string }[];
	/** The lesson's map around some of its countries, or reports why there is none at `path` and gives `undefined`. */
	map(around: readonly string[], path: (string | number)[]): LessonMapShapes | undefined;
	/** French words that resemble these answers and are other words. */
	neighbours(answers: readonly string[]): string[];
	report(problem: AuthoringProblem): void;
}

/** The lesson's map as shapes: paths as SVG writes them, in units of the drawing. */
export interface LessonMapShapes {
	width: number;
	height: number;
	/** All land but the countries. */
	land: string;
	countries: {
		code: string;
		name: string;
		path: string;
		/** A point well inside. */
		anchor: { x: number; y: number };
		/** Where its name stands; beside it, with a line to it, when it is too small. */
		label: { narrow: { x: number; y: number; leader?: object } };
	}[];
}

/** How a kind is written in a lesson file: the schema of its own fields, and the way to the compiled question. */
export interface Authoring<A, Q extends QuestionBase> {
	/** An object schema of the kind's own fields, without the base fields: spread its `entries` beside those. */
	schema: BaseSchema<unknown, A, BaseIssue<unknown>> & { entries: ObjectEntries };
	/** The kind's own compiled fields; the compiler adds the base fields and the revision. */
	compile(authored: A, base: Omit<QuestionBase, 'rev'>, context: CompileContext): Omit<Q, keyof QuestionBase>;
	/** A complete example: the fields in the file, responses that score 1, 0 and (where it exists) something between. */
	sample: { authored: A; right: unknown; wrong: unknown; partial?: unknown };
}
