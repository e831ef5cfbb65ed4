import type { Skill } from '#lib/question/question.ts';
import type { Answer } from './answer.ts';
import { answersOf, latestBefore, type Asked } from './rounds.ts';

/** A share of points: `credit` out of `count` questions. */
export interface Score {
	credit: number;
	count: number;
}

/** A quiz in figures. Scores come from the first pass; later rounds teach and never raise them. */
export interface Summary {
	total: Score;
	bySkill: (Score & { skill: Skill })[];
	/** Time spent on the first pass, in milliseconds; a pause longer than five minutes counts as five. */
	ms: number;
	/** Not fully right at the first pass, in order. */
	missed: string[];
	/** Of those, the ones that a review has put right since. */
	mended: string[];
	/** Not answered in their present form: new in the lesson, or changed since. */
	open: string[];
}

const LONGEST = 5 * 60_000;

/** Sums up an attempt. Questions without an answer count as open, not as wrong, and ungraded ones as neither. */
export function summarise(
	questions: readonly (Asked & { skill: Skill })[],
	answers: readonly Answer[]
): Summary {
	const first = answersOf(0, questions, answers);
	const newest = latestBefore(Infinity, questions, answers);
	const summary: Summary = {
		total: { credit: 0, count: 0 },
		bySkill: [],
		ms: 0,
		missed: [],
		mended: [],
		open: []
	};
	const skills = new Map<Skill, Score & { skill: Skill }>();
	for (const { id, skill } of questions) {
		const answer = first.get(id);
		if (!answer) {
			if (!newest.has(id)) summary.open.push(id);
			continue;
		}
		summary.ms += Math.min(answer.ms, LONGEST);
		if (answer.code === 'ungraded') continue;
		const own = skills.get(skill) ?? { skill, credit: 0, count: 0 };
		skills.set(skill, own);
		for (const score of [summary.total, own]) {
			score.credit += answer.credit;
			score.count += 1;
		}
		if (answer.credit < 1) summary.missed.push(id);
		if (answer.credit < 1 && newest.get(id)?.credit === 1) summary.mended.push(id);
	}
	summary.bySkill = [...skills.values()];
	return summary;
}
