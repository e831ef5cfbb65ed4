import { grouped } from '#lib/base/grouped.ts';
import type { AnswerRow, DraftRow, LookupRow } from '#lib/progress/facts.ts';
import { newestDraft } from '#lib/progress/history.ts';
import { answersOf, type Asked } from '#lib/quiz/rounds.ts';
import { quizRevision } from '#lib/lesson/quiz-revision.ts';
import type { Submission, SubmittedAnswer } from '../submission.ts';
import { lastAttempt, type Task } from './task.ts';

/** What a copy is made of. */
export interface CopyParts {
	task: Task;
	/** The quiz as this device has it. */
	questions: readonly Asked[];
	/** Rows of the lesson's level, those of other attempts among them. */
	answers: readonly AnswerRow[];
	drafts: readonly DraftRow[];
	lookups: readonly LookupRow[];
}

/** What makes one copy differ from another of the same work: a new UUID, 128 random bits as base64url, and now. */
export interface CopyMark {
	id: string;
	reply: string;
	at: number;
}

/** The copy of the last attempt that is over, with what else the assignment asks for. */
export function buildSubmission(parts: CopyParts, { id, reply, at }: CopyMark): Submission {
	const { task, questions, drafts, lookups } = parts;
	const { assignment } = task;
	const attempt = lastAttempt(task);
	const draft = assignment.stops.includes('writing') ? newestDraft(drafts) : undefined;
	return {
		id,
		assignment: assignment.id,
		name: task.name,
		// A copy without a quiz stands for itself.
		attempt: attempt?.row.id ?? id,
		number: attempt?.number ?? 0,
		startedAt: attempt?.row.at ?? task.receivedAt,
		handedInAt: at,
		rev: quizRevision(questions),
		answers: attempt ? answersToHandIn(parts, attempt.row.id) : [],
		stops: task.stops.filter(({ isDone }) => isDone).map(({ stop }) => stop),
		...(draft?.text.trim() && { writing: { text: draft.text, words: draft.words } }),
		...(assignment.lookups && { lookups: lookupCounts(lookups, task.receivedAt) }),
		reply
	};
}

/**
 * The first answer to each question, in the order in which they were given: to the question as it stands today
 * or, where that was not answered, as it stood then.
 */
function answersToHandIn({ task, questions, answers }: CopyParts, attempt: string): SubmittedAnswer[] {
	const own = answers.filter((answer) => answer.attempt === attempt && answer.round === 0);
	const asAnswered = [...grouped(own, ({ question }) => question).values()].map((given) =>
		given.reduce((a, b) => (b.at < a.at ? b : a))
	);
	const counting = answersOf(0, questions, own);
	return asAnswered
		.map((given) => counting.get(given.question) ?? given)
		.sort((a, b) => a.at - b.at)
		.map(({ question, rev, response, credit, sure, hints, ms }) => ({
			question,
			rev,
			response,
			// In an exam the pupil's page does not know.
			...(task.assignment.mode !== 'exam' && { credit }),
			...(sure !== undefined && { sure }),
			hints,
			ms
		}));
}

/**
 * How often each term was opened since the assignment came. A note that is climbed rung by rung is one opening, and
 * so is one that shows everything at once.
 */
export function lookupCounts(lookups: readonly LookupRow[], since: number): Record<string, number> {
	const counts = new Map<string, number>();
	const rungs = new Map<string, number>();
	for (const { at, term, rung } of [...lookups].sort((a, b) => a.at - b.at)) {
		const isClimbed = rung > 1 && rungs.get(term) === rung - 1;
		rungs.set(term, rung);
		if (at >= since && !isClimbed) counts.set(term, (counts.get(term) ?? 0) + 1);
	}
	return Object.fromEntries(counts);
}
