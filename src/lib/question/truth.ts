import type { ItemOption } from './item.ts';

/** The three answers to a statement about the text, in the order in which they are offered. */
export const TRUTHS = ['true', 'false', 'unsaid'] as const;
export type Truth = (typeof TRUTHS)[number];

/** The answers as the lesson words them: French like the rest of the exercise, whatever the interface. */
export const truthText: Record<Truth, string> = {
	true: 'Vrai',
	false: 'Faux',
	unsaid: 'Le texte ne le dit pas'
};

/** Whether a value is one of the three answers. */
export const isTruth = (value: unknown): value is Truth => TRUTHS.some((truth) => truth === value);

/** These answers as options, the right one marked. */
export const truthOptions = <T extends Truth>(
	offered: readonly T[],
	answer: T,
	feedback: Partial<Record<Truth, string>>
): ItemOption[] =>
	offered.map((id) => {
		const reason = feedback[id];
		return { id, text: truthText[id], correct: id === answer, ...(reason && { feedback: reason }) };
	});
