import type { Answer } from './answer.ts';

/** What the quiz must know of a question to order it: the rest stays with the lesson. */
export interface Asked {
	id: string;
	rev: string;
}

/** By question, the answer that counts in a round: the first one given to the question as it stands today. */
export function answersOf(
	round: number,
	questions: readonly Asked[],
	answers: readonly Answer[]
): Map<string, Answer> {
	const revs = new Map(questions.map(({ id, rev }) => [id, rev]));
	const found = new Map<string, Answer>();
	for (const answer of answers) {
		if (answer.round !== round || revs.get(answer.question) !== answer.rev) continue;
		const other = found.get(answer.question);
		if (!other || isEarlier(answer, other)) found.set(answer.question, answer);
	}
	return found;
}

/** Two tabs may answer the same question: the earlier row counts, and ids settle a tie, so that every device agrees. */
const isEarlier = (a: Answer, b: Answer): boolean => a.at < b.at || (a.at === b.at && a.id < b.id);

/** By question, the newest answer given in a round before `round`, under the question's present revision. */
export function latestBefore(
	round: number,
	questions: readonly Asked[],
	answers: readonly Answer[]
): Map<string, Answer> {
	const rounds = [...new Set(answers.map((answer) => answer.round))].filter((r) => r < round);
	const latest = new Map<string, Answer>();
	for (const r of rounds.sort((a, b) => a - b))
		for (const [id, answer] of answersOf(r, questions, answers)) latest.set(id, answer);
	return latest;
}

/**
 * What a review asks: what is not yet fully right, errors made with confidence first, since surprise is what
 * makes a correction stick (Butterfield & Metcalfe 2001), then in the lesson's order.
 */
export function reviewOf(round: number, questions: readonly Asked[], answers: readonly Answer[]): string[] {
	const latest = latestBefore(round, questions, answers);
	const wasSure = (id: string) => Number(latest.get(id)?.sure ?? false);
	return questions
		.map(({ id }) => id)
		.filter((id) => (latest.get(id)?.credit ?? 0) < 1)
		.sort((a, b) => wasSure(b) - wasSure(a));
}

/** Questions that were answered, but whose grading has changed since: they offer themselves again. */
export function changedSince(questions: readonly Asked[], answers: readonly Answer[]): string[] {
	return questions
		.filter(({ id, rev }) => {
			const own = answers.filter((answer) => answer.question === id);
			return own.length > 0 && own.every((answer) => answer.rev !== rev);
		})
		.map(({ id }) => id);
}
