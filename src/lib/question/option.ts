/** One of the answers that a question offers. */
export interface Option {
	/** Its place in the lesson file as a letter, so that mended wording keeps old answers valid. */
	id: string;
	text: string;
	correct: boolean;
	/** What to say to the learner who chose it (or should have). */
	feedback?: string;
}

/** The id of the nth part of a question, counted from 0: `a`, `b`, `c`… */
export const letter = (n: number): string => String.fromCharCode(97 + n);

/** Whether a value can be the id of an option, pair, entry or statement. */
export const isLetter = (value: unknown): value is string =>
	typeof value === 'string' && /^[a-z]$/.test(value);

/** Ids of the right options. */
export const correctIds = (options: readonly Option[]): string[] =>
	options.filter((option) => option.correct).map((option) => option.id);

/** Ids of the wrong options: of two or more, one can be struck out and there is still a choice. */
export function spareIds(options: readonly Pick<Option, 'id' | 'correct'>[]): string[] {
	const wrong = options.filter(({ correct }) => !correct).map(({ id }) => id);
	return wrong.length > 1 ? wrong : [];
}

/** The options as lesson files write them, with their ids. */
export const lettered = (options: readonly Omit<Option, 'id'>[]): Option[] =>
	options.map(({ text, correct, feedback }, n) => ({
		id: letter(n),
		text,
		correct,
		...(feedback && { feedback })
	}));
