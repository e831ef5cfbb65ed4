import type { Question } from '#lib/question/kinds.ts';
import type { CopyRow, MarkRow } from './rows.ts';
import type { SubmittedAnswer } from './submission.ts';

/** An answer of a copy, marked on the teacher's page. */
export interface MarkedAnswer {
	given: SubmittedAnswer;
	/** The response as the full question understands it: an exam's copy names options otherwise. */
	response: unknown;
	/** 0 to 1; absent: it cannot be marked, since the question is another than any that is at hand. */
	credit?: number;
	/** Who decided: the question as it was answered, or the teacher. */
	by?: 'question' | 'teacher';
	/** What the answer is worth by the question alone. */
	computed?: number;
	comment?: string;
	/** The pupil's page would have had to give another credit: the claim was changed, or the code that marks was. */
	isClaimOff: boolean;
}

/** A copy marked anew: what it claims counts for nothing. */
export interface MarkedCopy {
	copy: CopyRow;
	/** By question id, for the questions that were answered. */
	answers: ReadonlyMap<string, MarkedAnswer>;
	/** Mean credit over all questions of the quiz, 0 to 1; what was not answered counts 0, what cannot be marked is left out. */
	score: number;
	/** The same by the credits that the copy claims; absent in an exam. */
	claimed?: number;
	isClaimOff: boolean;
	/** Time spent on the questions, in milliseconds; a pause longer than five minutes counts as five. */
	ms: number;
	/** Of the text, from the teacher. */
	writing?: { credit?: number; comment: string };
}

/** What a response is worth, 0 to 1; `undefined` where only a person can tell. */
export type Marker = (question: Question, response: unknown) => number | undefined;

/** Credits are packed to a thousandth. */
const ROUNDING = 0.0006;
/** A longer pause was no work on the question, in milliseconds. */
export const LONGEST_ANSWER = 5 * 60_000;

/** A marker that marks equal responses to one question once. */
export function memoMarker(mark: Marker): Marker {
	const known = new Map<Question, Map<string, number | undefined>>();
	return (question, response) => {
		const credits = known.get(question) ?? new Map<string, number | undefined>();
		known.set(question, credits);
		const key = JSON.stringify(response);
		if (!credits.has(key)) credits.set(key, mark(question, response));
		return credits.get(key);
	};
}

/** By what the copies of an assignment are marked: see `markingOf`. */
export interface Marking {
	/** The questions that were asked, in the lesson's order. */
	quiz: readonly Question[];
	/** By id and revision, as copies name them. */
	index: ReadonlyMap<string, Question>;
	marker: Marker;
	/** A response of a copy as one to the full question; `undefined` where it is none. */
	open: (question: Question, response: unknown) => unknown;
}

/**
 * The questions by which copies are marked, by id and revision: as they were when the quiz was assigned, and as
 * they are today for a pupil whose lesson was already the edited one.
 */
export function questionIndex(...quizzes: readonly (readonly Question[])[]): ReadonlyMap<string, Question> {
	const index = new Map<string, Question>();
	for (const quiz of quizzes)
		for (const question of quiz) {
			const key = `${question.id} ${question.rev}`;
			if (!index.has(key)) index.set(key, question);
		}
	return index;
}

/** Marks a copy. `marks`: what the teacher said of it. */
export function markCopy(
	copy: CopyRow,
	{ quiz, index, marker, open }: Marking,
	marks: readonly MarkRow[] = []
): MarkedCopy {
	const answers = new Map<string, MarkedAnswer>();
	let ms = 0;
	for (const given of copy.submission.answers) {
		if (answers.has(given.question)) continue;
		const question = index.get(`${given.question} ${given.rev}`);
		const response = question ? open(question, given.response) : given.response;
		const computed = question && marker(question, response);
		const mark = marks.find(({ question: marked }) => marked === given.question);
		const credit = mark?.credit ?? computed;
		answers.set(given.question, {
			given,
			response,
			...(credit !== undefined && { credit, by: mark?.credit === undefined ? 'question' : 'teacher' }),
			...(computed !== undefined && { computed }),
			...(mark?.comment && { comment: mark.comment }),
			isClaimOff:
				given.credit !== undefined && computed !== undefined && Math.abs(given.credit - computed) > ROUNDING
		});
		ms += Math.min(given.ms, LONGEST_ANSWER);
	}
	const text = marks.find(({ question }) => question === undefined);
	const claims = copy.submission.answers.map(({ credit }) => credit);
	const isExam = claims.every((credit) => credit === undefined);
	return {
		copy,
		answers,
		score: score(quiz, answers),
		...(!isExam && {
			claimed: mean(
				claims.map((credit) => credit ?? 0),
				quiz.length
			)
		}),
		isClaimOff: [...answers.values()].some(({ isClaimOff }) => isClaimOff),
		ms,
		...(text && {
			writing: { ...(text.credit !== undefined && { credit: text.credit }), comment: text.comment }
		})
	};
}

function score(quiz: readonly { id: string }[], answers: ReadonlyMap<string, MarkedAnswer>): number {
	const unmarked = [...answers.values()].filter(({ credit }) => credit === undefined).length;
	const asked = Math.max(quiz.length, answers.size);
	return mean(
		[...answers.values()].flatMap(({ credit }) => credit ?? []),
		asked - unmarked
	);
}

const mean = (credits: readonly number[], of: number): number =>
	of > 0 ? Math.min(1, credits.reduce((sum, credit) => sum + credit, 0) / of) : 0;
