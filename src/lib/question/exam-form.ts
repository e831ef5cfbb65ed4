import type { TypedAnswer } from '#lib/french/typed-answer.ts';
import type { QuestionBase } from './question.ts';

/**
 * How a kind is asked in an exam, where its key must not be at hand. A form without key is a question of the same
 * type, so that the view can show it. Where the type has room for a key it holds the same neutral value for
 * everyone: false, '' or nothing, the first of a fixed list. It is never to be graded.
 */
export interface ExamForm<Q extends QuestionBase, R> {
	/**
	 * The kind's own fields without their key: two questions that show the same give equal ones. Written out field
	 * by field, so that what is added to the kind later does not travel by itself.
	 */
	withoutKey(question: Q): Omit<Q, keyof QuestionBase>;
	/**
	 * What a response to the form without key means to the full question; ids that the form does not have become
	 * '', which is no id, so that the whole is no response. Absent: the ids are those of the full question.
	 */
	openResponse?(question: Q, response: R): R;
}

/** A typed answer that nobody knows. Whatever is written is finished, and worth nothing yet. */
export const UNKNOWN_ANSWER: TypedAnswer = {
	accept: [],
	variants1990: [],
	forms: [],
	anticipated: {},
	focus: 'meaning',
	article: 'none',
	caseMatters: false,
	aspiratedH: false,
	neighbours: []
};
