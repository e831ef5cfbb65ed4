import { clean, withoutAccents } from './normalize.ts';

/** A stretch of a response beside what should stand there. */
export interface LetterDifference {
	/** `accent`: the letters are right but for their accents or cedillas; `case`: but for their capitals. */
	kind: 'same' | 'accent' | 'case' | 'change' | 'add' | 'remove';
	given: string;
	wanted: string;
}

/** Letters of a middle beyond which it is shown as one change: at most 200 × 200 comparisons. */
const LONGEST = 200;

/** A letter with its marks is one, a hand that composes it of two signs writes no more of them. */
const graphemes = (text: string): string[] => clean(text).match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
const folded = (letter: string): string => withoutAccents(letter.toLocaleLowerCase('fr'));

function kindOf(given: string, wanted: string): LetterDifference['kind'] {
	if (given === wanted) return 'same';
	if (given.toLocaleLowerCase('fr') === wanted.toLocaleLowerCase('fr')) return 'case';
	return folded(given) === folded(wanted) ? 'accent' : 'change';
}
/** In quarters of a letter: an accent is the smallest fault, a letter changed less than one too many and one missing. */
const COSTS = { same: 0, case: 1, accent: 2, change: 6, add: 4, remove: 4 };

/**
 * What to add, take away and change, letter by letter, to make the expected answer of a response; outer
 * punctuation and kinds of apostrophe don't count. The given parts, joined, are the response as it was cleaned.
 */
export function letterDiff(response: string, expected: string): LetterDifference[] {
	const [given, wanted] = [graphemes(response), graphemes(expected)];
	const shorter = Math.min(given.length, wanted.length);
	let start = 0;
	while (start < shorter && given[start] === wanted[start]) start++;
	let end = 0;
	while (end < shorter - start && given.at(-1 - end) === wanted.at(-1 - end)) end++;
	const middle = pairs(given.slice(start, given.length - end), wanted.slice(start, wanted.length - end));
	const unchanged = (letters: string[]): LetterDifference[] =>
		letters.map((letter) => ({ kind: 'same', given: letter, wanted: letter }));
	return joined([
		...unchanged(given.slice(0, start)),
		...middle,
		...unchanged(given.slice(given.length - end))
	]);
}

function pairs(given: string[], wanted: string[]): LetterDifference[] {
	if (given.length > LONGEST || wanted.length > LONGEST)
		return [{ kind: 'change', given: given.join(''), wanted: wanted.join('') }];
	const width = wanted.length + 1;
	const costs = new Uint32Array((given.length + 1) * width);
	const cost = (i: number, j: number) => costs[i * width + j]!;
	const paired = (i: number, j: number) => cost(i - 1, j - 1) + COSTS[kindOf(given[i - 1]!, wanted[j - 1]!)];
	for (let i = 0; i <= given.length; i++)
		for (let j = 0; j <= wanted.length; j++)
			costs[i * width + j] =
				i === 0 || j === 0
					? (i + j) * COSTS.add
					: Math.min(paired(i, j), Math.min(cost(i - 1, j), cost(i, j - 1)) + COSTS.add);

	const steps: LetterDifference[] = [];
	let [i, j] = [given.length, wanted.length];
	while (i > 0 || j > 0) {
		if (i > 0 && j > 0 && cost(i, j) === paired(i, j)) {
			const [one, other] = [given[--i]!, wanted[--j]!];
			steps.push({ kind: kindOf(one, other), given: one, wanted: other });
		} else if (i > 0 && cost(i, j) === cost(i - 1, j) + COSTS.remove)
			steps.push({ kind: 'remove', given: given[--i]!, wanted: '' });
		else steps.push({ kind: 'add', given: '', wanted: wanted[--j]! });
	}
	return steps.reverse();
}

/** Neighbours of one kind as one stretch. */
function joined(steps: LetterDifference[]): LetterDifference[] {
	const stretches: LetterDifference[] = [];
	for (const { kind, given, wanted } of steps) {
		const last = stretches.at(-1);
		if (last?.kind === kind) {
			last.given += given;
			last.wanted += wanted;
		} else stretches.push({ kind, given, wanted });
	}
	return stretches;
}
