import type { Kind } from '../kind.ts';
import type { Option } from '../option.ts';
import type { QuestionBase } from '../question.ts';
import { gradeTicks } from '../ticks.ts';

/** The words of a text that do something: attribute, cast doubt, link. */
export interface MarkWordsQuestion extends QuestionBase {
	kind: 'mark-words';
	/** The text cut at its words: what stands between them at even places, the words at odd ones. */
	cuts: string[];
	/** Ids of the words to be marked. A word's id is its place among the words, counted from 1. */
	targets: string[];
	/** Word id → why it is to be marked, or why it is not. */
	notes: Record<string, string>;
	/** How many are to be marked, where `targets` doesn't tell: in an exam. */
	asked?: number;
}
/** Ids of the marked words. */
export type MarkWordsResponse = string[];

const isWordId = (value: unknown): value is string =>
	typeof value === 'string' && /^[1-9]\d{0,2}$/.test(value);

/** How many words are to be marked. */
export const askedFor = ({ targets, asked }: Pick<MarkWordsQuestion, 'targets' | 'asked'>): number =>
	asked ?? targets.length;

/** The words of the text, as options that are right or wrong to mark. */
export const wordsOf = ({ cuts, targets, notes }: MarkWordsQuestion): Option[] =>
	cuts
		.filter((_, n) => n % 2 === 1)
		.map((text, n) => {
			const id = String(n + 1);
			const feedback = notes[id];
			return { id, text, correct: targets.includes(id), ...(feedback && { feedback }) };
		});

/** The stretches of the text made of words that pass and stand side by side: `l’` and `Asie` are « l’Asie ». */
export function stretches(
	{ cuts }: Pick<MarkWordsQuestion, 'cuts'>,
	passes: (id: string) => boolean
): { ids: string[]; text: string }[] {
	const found: { ids: string[]; text: string }[] = [];
	for (let n = 1; 2 * n - 1 < cuts.length; n++) {
		const id = String(n);
		if (!passes(id)) continue;
		const last = found.at(-1);
		const between = cuts[2 * n - 2]!;
		const word = cuts[2 * n - 1]!;
		if (last?.ids.at(-1) === String(n - 1) && /^\s*$/u.test(between)) {
			last.ids.push(id);
			last.text += between + word;
		} else found.push({ ids: [id], text: word });
	}
	return found;
}

/** Each right word adds its share; each wrong one takes as much away, so that marking everything earns nothing. */
export const markWords: Kind<MarkWordsQuestion, MarkWordsResponse> = {
	grade: (question, response) => gradeTicks(wordsOf(question), response, 'of keys'),
	isResponse: (value): value is MarkWordsResponse => Array.isArray(value) && value.every(isWordId),
	gradedBy: ({ targets }) => ({ targets }),
	toItem: (question) => ({
		form: 'choice',
		pick: 'many',
		fixed: true,
		options: wordsOf(question),
		text: question.cuts
	}),
	rightResponse: ({ targets }) => [...targets],
	responseText: (question, response) =>
		stretches(question, (id) => response.includes(id))
			.map(({ text }) => text)
			.join(' · ')
};
