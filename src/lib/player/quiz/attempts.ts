import type { AnswerRow, AttemptRow, VisitRow } from '#lib/progress/facts.ts';
import type { Shown } from '#lib/quiz/answer.ts';

/** An attempt with everything recorded in it. */
export interface AttemptHistory {
	attempt: AttemptRow;
	answers: AnswerRow[];
	shown: Shown | undefined;
}

/**
 * A level's attempts at a stop, oldest first, each with its answers and what it showed last: those for an
 * assignment, or the learner's own.
 */
export function attemptsOf(
	stop: AttemptRow['stop'],
	attempts: readonly AttemptRow[],
	answers: readonly AnswerRow[],
	visits: readonly VisitRow[],
	assignment?: string
): AttemptHistory[] {
	return attempts
		.filter((attempt) => attempt.stop === stop && attempt.assignment === assignment)
		.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
		.map((attempt) => ({
			attempt,
			answers: answers.filter((answer) => answer.attempt === attempt.id),
			shown: lastShown(visits.filter((visit) => visit.attempt === attempt.id))
		}));
}

function lastShown(visits: VisitRow[]): Shown | undefined {
	const last = visits.reduce<VisitRow | undefined>((a, b) => (a && a.at > b.at ? a : b), undefined);
	if (!last) return undefined;
	return { round: last.round ?? 0, ...(last.question !== undefined && { question: last.question }) };
}
