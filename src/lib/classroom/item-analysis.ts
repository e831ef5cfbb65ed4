import type { Question } from '#lib/question/kinds.ts';
import type { Skill } from '#lib/question/question.ts';
import { LONGEST_ANSWER, type MarkedCopy } from './mark.ts';
import { correlation, mean, median } from './statistics.ts';

/** How a question did, over the copies that count. */
export interface ItemAnalysis {
	question: Question;
	/** Its place in the quiz, from 1. */
	number: number;
	/** Copies that it is judged by: all that count, but those where its answer cannot be marked. */
	n: number;
	/**
	 * The mean credit, 0 to 1: the index of facility (Lord & Novick, *Statistical Theories of Mental Test Scores*,
	 * 1968, § 15.3). What was not answered counts 0, as in the score.
	 */
	facility?: number;
	/**
	 * The correlation of its credit with the mean credit of the other questions, −1 to 1: the corrected item–total
	 * correlation, for right-or-wrong questions the corrected point-biserial (Henrysson, *Psychometrika* 28, 1963).
	 * Absent where nothing varies, or nothing else was asked.
	 */
	discrimination?: number;
	/** Median time to answer, in milliseconds. */
	ms?: number;
	/** Copies that gave an answer; that opened help before it; that missed it, and that did so although sure. */
	answered: number;
	helped: number;
	missed: number;
	sureMissed: number;
}

/** Below these counts of copies a figure says little: anything at all, and what sets the strong apart from the weak. */
export const FEW = { any: 5, discrimination: 20 } as const;

/** Less than half of the credit: the question was missed. */
export const isMissed = (credit: number): boolean => credit < 0.5;

/** The credit of a copy for a question, 0 where it was not answered; `undefined` where it cannot be marked. */
export function creditFor({ answers }: MarkedCopy, question: string): number | undefined {
	const answer = answers.get(question);
	return answer ? answer.credit : 0;
}

/** The analysis of each question of a quiz, in its order. */
export function analyseItems(quiz: readonly Question[], copies: readonly MarkedCopy[]): ItemAnalysis[] {
	const credits = copies.map((copy) => quiz.map(({ id }) => creditFor(copy, id)));
	const totals = credits.map((row) => {
		const known = row.filter((credit) => credit !== undefined);
		return { sum: known.reduce((sum, credit) => sum + credit, 0), count: known.length };
	});
	return quiz.map((question, column) => {
		const pairs: [number, number][] = [];
		const own: number[] = [];
		for (const [n, row] of credits.entries()) {
			const credit = row[column];
			if (credit === undefined) continue;
			own.push(credit);
			const { sum, count } = totals[n]!;
			if (count > 1) pairs.push([credit, (sum - credit) / (count - 1)]);
		}
		const facility = mean(own);
		const discrimination = correlation(pairs);
		const given = copies.flatMap(({ answers }) => answers.get(question.id) ?? []);
		const ms = median(given.map((answer) => Math.min(answer.given.ms, LONGEST_ANSWER)));
		const missed = given.filter(({ credit }) => credit !== undefined && isMissed(credit));
		return {
			question,
			number: column + 1,
			n: own.length,
			...(facility !== undefined && { facility }),
			...(discrimination !== undefined && { discrimination }),
			...(ms !== undefined && { ms }),
			answered: given.length,
			helped: given.filter((answer) => answer.given.hints > 0).length,
			missed: missed.length,
			sureMissed: missed.filter((answer) => answer.given.sure).length
		};
	});
}

/** What a discrimination says, after Ebel & Frisbie, *Essentials of Educational Measurement* (1991), p. 232. */
export type Discriminating = 'inverse' | 'weak' | 'fair' | 'good';
export const discriminating = (discrimination: number): Discriminating =>
	discrimination < 0 ? 'inverse' : discrimination < 0.2 ? 'weak' : discrimination < 0.4 ? 'fair' : 'good';

/** The mean facility of the questions of each skill, weakest first; questions count alike. */
export function skillMeans(items: readonly ItemAnalysis[]): { skill: Skill; mean: number; count: number }[] {
	const bySkill = new Map<Skill, number[]>();
	for (const { question, facility } of items) {
		if (facility === undefined) continue;
		bySkill.set(question.skill, [...(bySkill.get(question.skill) ?? []), facility]);
	}
	return [...bySkill]
		.map(([skill, all]) => ({ skill, mean: mean(all)!, count: all.length }))
		.sort((a, b) => a.mean - b.mean);
}
