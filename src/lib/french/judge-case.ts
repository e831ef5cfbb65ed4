import { determinerAtEnd, type Determiner } from './articles.ts';
import { clean, lower, normalize, spellLigatures, withoutAccents } from './normalize.ts';
import type { JudgeCode, Judgement, TypedAnswer } from './typed-answer.ts';

/** An answer in the shapes that the rules compare. */
export interface Written {
	/** As the author wrote it, to be shown. */
	shown: string;
	/** N1–N8 but for the case. */
	cased: string;
	/** N1–N8. */
	text: string;
}

/** A response beside what is accepted: what every rule of the judge looks at. */
export interface JudgeCase {
	item: TypedAnswer;
	response: Written;
	accepted: Written[];
	/** Normalised. */
	forms: string[];
	/** Normalised words that are no slip of an accepted answer. */
	otherWords: ReadonlySet<string>;
	/** The last words of the sentence before the gap, normalised; empty where there are none. */
	before: string;
	/** The determiner that the sentence has just before the gap. */
	determiner?: Determiner;
}

/** One line of the decision table: its judgement when it applies. */
export type JudgeRule = (judged: JudgeCase) => Judgement | undefined;

/** An answer, read. */
export function written(shown: string): Written {
	const cased = spellLigatures(clean(shown));
	return { shown, cased, text: lower(cased) };
}

/** As much of a sentence as tells what stands just before a gap. */
const NEAR = 60;

/** The case of a response to an item; `sentence` is what the sentence has before the gap. */
export function judgeCase(item: TypedAnswer, response: string, sentence: string): JudgeCase {
	const before = /[\s'’]$/.test(sentence) ? normalize(sentence.slice(-NEAR)) : '';
	return {
		item,
		response: written(response),
		accepted: item.accept.map(written),
		forms: item.forms.map(normalize),
		otherWords: new Set(item.neighbours.map(normalize)),
		before,
		determiner: determinerAtEnd(before)
	};
}

const noted =
	(credit: 0 | 0.5 | 1) =>
	({ shown }: Pick<Written, 'shown'>, code: JudgeCode, more?: Record<string, string>): Judgement => ({
		credit,
		expected: shown,
		note: { code, values: { expected: shown, ...more } }
	});

/** Right, with a remark on the writing. */
export const remarked = noted(1);
/** Half right, whatever is asked for. */
export const half = noted(0.5);
/** Wrong, and it is said why. */
export const wrong = noted(0);

/** A slip: forgiven with a remark when the meaning is asked for, half right when the form is. */
export const slip = (
	{ item }: JudgeCase,
	expected: Written,
	code: JudgeCode,
	more?: Record<string, string>
): Judgement => (item.focus === 'form' ? half : remarked)(expected, code, more);

/** Letters and digits only, accents kept: what is left when hyphens, apostrophes and spaces are forgotten. */
export const compact = (text: string): string => text.replace(/[ '-]/g, '');
/** The same without accents. */
export const bare = (text: string): string => withoutAccents(compact(text));
/** The words of a normalised answer. */
export const wordsOf = (text: string): string[] => text.split(/[ '-]/).filter(Boolean);

/** Whether the response, or a word in it that the expected answer has not, is a French word of its own. */
export function isOtherWord({ response, otherWords }: JudgeCase, expected: string): boolean {
	if (otherWords.has(response.text)) return true;
	const own = new Set(wordsOf(expected));
	return wordsOf(response.text).some((word) => !own.has(word) && otherWords.has(word));
}
