import type { QuestionBase } from './question.ts';
import type { ItemForm } from './item.ts';
import type { Verdict } from './verdict.ts';

/** What the player needs of a kind: pure functions over a compiled question and a response. */
export interface Kind<Q extends QuestionBase, R> {
	/** The correction, or `undefined` while the response is unfinished. */
	grade(question: Q, response: R): Verdict | undefined;
	/** Whether stored or imported data has the shape of a response of this kind. */
	isResponse(value: unknown): value is R;
	/** The part of the question that decides the grade; its hash is the revision. */
	gradedBy(question: Q): unknown;
	/** Its neutral form, for print, gradebook and exports. */
	toItem(question: Q): ItemForm;
	/** A response that scores 1. */
	rightResponse(question: Q): R;
	/** Ids of the wrong options that a hint may strike out, as long as one stays. Absent for kinds that offer no single choice. */
	spare?(question: Q): string[];
	/** A response in words, as the summary and the gradebook show it; a line a part. `''` when empty. */
	responseText(question: Q, response: R): string;
}

/** Props of every kind's view. The view draws the answering part only; prompt, buttons and explanation stand around it. */
export interface ViewProps<Q, R> {
	question: Q;
	/** The answer so far; `undefined` before the first move. */
	response: R | undefined;
	/** Present once corrected: the view then shows it and takes no more input. */
	verdict: Verdict | undefined;
	/** Decides the order in which options are shown: same seed, same order. */
	seed: string;
	/** Id of the element that holds the prompt, for `aria-labelledby`. */
	labelledby: string;
	/** Id of the option that a hint has struck out: it can't be chosen any more. */
	struck?: string | undefined;
	onresponse: (response: R) => void;
}
