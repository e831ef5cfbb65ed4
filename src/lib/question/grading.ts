import type { Kind } from './kind.ts';
import type { KindName, Question } from './kinds.ts';
import type { Verdict } from './verdict.ts';

/** Finds the code of a kind; `undefined` while it is not loaded. */
export type KindLookup = (name: KindName) => Kind<Question, unknown> | undefined;

/** What may be asked about a question and a response, whatever its kind. */
export interface Grading {
	/** Whether stored or imported data has the shape of a response to the question. */
	isResponse(question: Question, value: unknown): boolean;
	/** The correction of a response, or `undefined` while it is unfinished or is none. */
	gradeQuestion(question: Question, response: unknown): Verdict | undefined;
	/** Whether a response is complete, where no correction says so. Absent: what is corrected is complete. */
	isFinished?(question: Question, response: unknown): boolean;
	/** A response that scores 1. */
	rightResponse(question: Question): unknown;
	/** Ids of the options that a hint may strike out; `[]` for kinds that offer none. */
	spare(question: Question): string[];
	/** A response in words; `''` when there is none. */
	responseText(question: Question, response: unknown): string;
}

/** Grading by the kinds that `kindOf` finds. A question whose kind it does not find is never finished. */
export const gradingBy = (kindOf: KindLookup): Grading => ({
	isResponse: ({ kind }, value) => kindOf(kind)?.isResponse(value) ?? false,
	gradeQuestion(question, response) {
		const kind = kindOf(question.kind);
		return kind?.isResponse(response) ? kind.grade(question, response) : undefined;
	},
	rightResponse: (question) => kindOf(question.kind)?.rightResponse(question),
	spare: (question) => kindOf(question.kind)?.spare?.(question) ?? [],
	responseText(question, response) {
		const kind = kindOf(question.kind);
		return kind?.isResponse(response) ? kind.responseText(question, response) : '';
	}
});
