/** What a question trains; the summary reports a score for each. */
export const SKILLS = ['gist', 'detail', 'inference', 'evidence', 'vocabulary', 'grammar', 'media'] as const;
export type Skill = (typeof SKILLS)[number];

/** A passage of the text that proves an answer, resolved to its sentence by the compiler. */
export interface Evidence {
	/** Sentence id, `<section>.<n>`, for example `projets.3`. */
	sentence: string;
	section: string;
	/** The whole sentence, as the text shows it. */
	text: string;
	/** The fragment the author quoted; always found in `text`. */
	quote: string;
}

/** What every compiled question carries, whatever its kind. */
export interface QuestionBase {
	/** Stable, written by the author, unique within the lesson and level. */
	id: string;
	/** Short hash of what the grade depends on: changes only when an old answer would be marked differently. */
	rev: string;
	/** `quiz` questions are scored; `reading` ones close a section and are not. */
	stop: 'quiz' | 'reading';
	/** For `reading` questions, the section they close. */
	section?: string;
	skill: Skill;
	prompt: string;
	/** Steps of help: where to look first, then more. */
	hints: string[];
	evidence: Evidence[];
	/** Why the right answer is right, in a sentence or two. */
	explanation: string;
}
