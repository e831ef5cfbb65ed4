import { align } from '#lib/french/align.ts';
import { distance } from '#lib/french/distance.ts';
import { forgiven, letterCount } from '#lib/french/judge-slips.ts';
import { clean, normalize, withoutAccents } from '#lib/french/normalize.ts';
import { tokenize } from '#lib/french/tokens.ts';

/**
 * A word of what was written beside the word that was said. `slip`: the word was heard and is misspelt;
 * `wrong`: another word stands in its place; `missing` has no `given`, `extra` no `wanted`.
 */
export interface WordMark {
	state: 'right' | 'slip' | 'wrong' | 'missing' | 'extra';
	given?: string;
	wanted?: string;
}

/** The words of a sentence, with the apostrophes of print. A hyphen is not heard: `savoir-`, `faire`. */
export const spokenWords = (sentence: string): string[] =>
	tokenize(clean(sentence))
		.filter(({ type }) => type === 'word' || type === 'number')
		.flatMap(({ text }) => text.replace(/'/g, '’').split(/(?<=[-\u2010\u2011])/));

/** What two writings of a word must share to be the same: capitals and ligatures don't count. */
export const wordKey = (word: string): string => normalize(word).replace(/-$/, '');

const letters = (word: string) => withoutAccents(word).replace(/'/g, '');

/** Accents, apostrophes and a letter or two in a long word are slips; in a short one a letter makes another word. */
function slipOf(given: string, wanted: string): 'slip' | 'same' | undefined {
	if (given === wanted) return 'same';
	const [one, other] = [letters(given), letters(wanted)];
	if (one === other) return 'slip';
	if (/\d/.test(given + wanted)) return undefined;
	return distance(one, other, forgiven(letterCount(wanted))) < Infinity ? 'slip' : undefined;
}

/** Compares what was written with what was said, word by word, in the order of the sentence. */
export function wordMarks(response: string, sentence: string): WordMark[] {
	const [given, wanted] = [spokenWords(response), spokenWords(sentence)];
	const marks: WordMark[] = [];
	let [from, to] = [0, 0];
	/** Words between two that agree: those that stand for each other, then what is too much or too little. */
	let gap: { given: string[]; wanted: string[] } = { given: [], wanted: [] };
	const close = () => {
		for (let n = 0; n < Math.max(gap.given.length, gap.wanted.length); n++) {
			const [is, should] = [gap.given[n], gap.wanted[n]];
			if (is === undefined) marks.push({ state: 'missing', wanted: should! });
			else if (should === undefined) marks.push({ state: 'extra', given: is });
			else marks.push({ state: 'wrong', given: is, wanted: should });
		}
		gap = { given: [], wanted: [] };
	};
	for (const step of align(given.map(wordKey), wanted.map(wordKey), slipOf)) {
		if (step.slip) {
			close();
			marks.push({
				state: step.slip === 'same' ? 'right' : 'slip',
				given: given[from++]!,
				wanted: wanted[to++]!
			});
		} else if (step.given !== undefined) gap.given.push(given[from++]!);
		else gap.wanted.push(wanted[to++]!);
	}
	close();
	return marks;
}

/** The share of words that are right; a slip is worth half a word, a word too many costs one. */
export function creditOf(marks: readonly WordMark[]): number {
	const worth = { right: 1, slip: 0.5, wrong: 0, missing: 0, extra: -1 };
	const said = marks.filter(({ state }) => state !== 'extra').length;
	return said ? Math.max(0, marks.reduce((sum, { state }) => sum + worth[state], 0) / said) : 0;
}
