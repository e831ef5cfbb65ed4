/** What the author says of a typed answer; the judge reads nothing else. */
export interface TypedAnswer {
	/** Right answers, the first of which is shown as the expected one. */
	accept: string[];
	/** Spellings of the 1990 reform (or the older ones), as right as the others. */
	variants1990: string[];
	/** Other forms of the same lemma: right word, wrong form. */
	forms: string[];
	/** Wrong answers that were foreseen, with what to say to each. */
	anticipated: Record<string, string>;
	/** `meaning` forgives spelling that leaves no doubt; `form` asks for the exact form. */
	focus: 'meaning' | 'form';
	/** Whether the answer wants its article; with `none` the sentence already has it. */
	article: 'none' | 'optional' | 'required';
	/** Capitals count (proper names). */
	caseMatters: boolean;
	/** Answers that begin with an aspirated h: no elision before them. */
	aspiratedH: boolean;
	/** French words that resemble an accepted answer and are other words; the compiler lists them. */
	neighbours: string[];
}

/** What the judge remarks; each is worded by the interface. `expected` is the right writing. */
export type JudgeNote = { code: JudgeCode; values: { expected: string } } | { text: string };
export type JudgeCode =
	| 'capital'
	| 'spelling-1990'
	| 'apostrophe'
	| 'hyphen'
	| 'accent'
	| 'accent-other-word'
	| 'elision'
	| 'article-missing'
	| 'article-gender'
	| 'other-form'
	| 'typo'
	| 'other-word';

export interface Judgement {
	/** 0, ½ or 1. */
	credit: 0 | 0.5 | 1;
	/** The accepted answer nearest to the response. */
	expected: string;
	note?: JudgeNote;
}
