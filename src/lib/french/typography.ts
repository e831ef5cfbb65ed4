import { protectedRanges } from './typography-protected.ts';
import { TYPOGRAPHY_RULES } from './typography-rules.ts';

/** A place where the typography is not French, and what should stand there. */
export interface TypographyProblem {
	index: number;
	length: number;
	rule: string;
	message: string;
	/** What to write instead of the `length` characters at `index`. */
	fix: string;
}

/**
 * What is not French typography in a text: straight apostrophes and quotes, spaces around high punctuation,
 * three dots, double spaces, a hyphen for a dash, capitals without accent. Addresses, times and phonetic
 * transcriptions are left alone. Problems come in order and never overlap.
 */
export function checkTypography(text: string): TypographyProblem[] {
	const problems = TYPOGRAPHY_RULES.flatMap(({ rule, message, find }) =>
		[...find(text)].map((change) => ({ ...change, rule, message }))
	).sort((a, b) => a.index - b.index);
	const kept: TypographyProblem[] = [];
	const spared = protectedRanges(text);
	let free = 0;
	let nextSpared = 0;
	for (const problem of problems) {
		const end = problem.index + problem.length;
		while (spared[nextSpared] && spared[nextSpared]!.end <= problem.index) nextSpared++;
		const isSpared = spared[nextSpared] !== undefined && spared[nextSpared]!.index < end;
		if (isSpared || problem.index < free) continue;
		kept.push(problem);
		free = end;
	}
	return kept;
}

/** The text in French typography. Doing it twice changes nothing more. */
export function fixTypography(text: string): string {
	let fixed = text;
	// One mend may uncover another (a quote, then the space inside it); a few passes settle any text.
	for (let pass = 0; pass < 6; pass++) {
		const problems = checkTypography(fixed);
		if (problems.length === 0) break;
		fixed = applied(fixed, problems);
	}
	return fixed;
}

function applied(text: string, problems: readonly TypographyProblem[]): string {
	const pieces: string[] = [];
	let from = 0;
	for (const { index, length, fix } of problems) {
		pieces.push(text.slice(from, index), fix);
		from = index + length;
	}
	return pieces.join('') + text.slice(from);
}
