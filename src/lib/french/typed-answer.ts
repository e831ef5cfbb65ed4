/** What the author says of a typed answer; the judge reads nothing else. */
export interface TypedAnswer {
	/** Right answers, the first of which is shown as the expected one. */
	accept: string[];
	/** Spellings of the 1990 reform (or the older ones), as right as the others. */
	variants1990: string[];
	/** Other forms of the same lemma: right word, wrong form. */
	forms: string[];
	/**
	 * What forms and accepted answers are (`present 3p`, `past-participle f`; analyses are parted by ` / `), where
	 * the author says so: the remark on a form then names what differs.
	 */
	features?: Record<string, string>;
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

/**
 * What the judge remarks; each is worded by the interface. `expected` is the right writing; `is` says what the
 * response is (features, parted by spaces), `words` which words of it or of the answer the remark is on.
 */
export type JudgeNote = { code: JudgeCode; values: JudgeValues } | { text: string };
export type JudgeValues = { expected: string; [more: string]: string };
export type JudgeCode =
	| 'capital'
	| 'spelling-1990'
	| 'apostrophe'
	| 'hyphen'
	| 'space'
	| 'accent'
	| 'accent-other-word'
	| 'elision'
	| 'no-elision'
	| 'aspirated-h'
	| 'contraction'
	| 'article-missing'
	| 'article-gender'
	| 'article-extra'
	| 'article-unwanted'
	| 'repeated' // {words}
	| 'other-form'
	| 'verb-form' // {is}
	| 'agreement' // {is}
	| 'word-class' // {is}
	| 'thousands'
	| 'typo'
	| 'other-word'
	| 'word-order'
	| 'words-missing' // {words}
	| 'words-extra' // {words}
	| 'word-wrong' // {words}
	| 'swapped'
	| 'other-gap'
	| 'gaps-disagree';

export interface Judgement {
	/** 0, ½ or 1. */
	credit: 0 | 0.5 | 1;
	/** The accepted answer nearest to the response. */
	expected: string;
	note?: JudgeNote;
}
