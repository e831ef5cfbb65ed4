import { assign, emit, fromPromise, setup } from 'xstate';
import type { Grading } from '#lib/question/grading.ts';
import type { Question } from '#lib/question/kinds.ts';
import { verdict, type Verdict } from '#lib/question/verdict.ts';
import type { Answer, Shown } from './answer.ts';
import { replay } from './replay.ts';
import { hintCount, struckOption } from './hints.ts';
import type { Mode } from './mode.ts';
import { queueOf } from './path.ts';
import { answersOf } from './rounds.ts';

/** What a quiz is rebuilt from: the questions in order, what was answered, and what was on screen last. */
export interface QuizInput {
	questions: Question[];
	/** By whom responses are corrected; it must know a question's kind before the question is answered. */
	grading: Grading;
	answers: Answer[];
	shown?: Shown;
	/** Absent: practice. */
	mode?: Mode;
	/** Now, in milliseconds: when the question on screen was shown. */
	at: number;
}

interface QuizContext {
	questions: Question[];
	grading: Grading;
	mode: Mode;
	answers: Answer[];
	/** The newest retry of the question on screen: it teaches and counts nowhere. */
	retry: Answer | undefined;
	isRetrying: boolean;
	/** Answered, but not yet acknowledged by the store; sent again with the next save. */
	pending: Answer[];
	/** Everything is answered and waits to be handed in. */
	isComplete: boolean;
	round: number;
	queue: string[];
	index: number;
	response: unknown;
	sure: boolean | undefined;
	hints: number;
	shownAt: number;
	/** Why the last save failed. */
	error: unknown;
}

export type QuizEvent =
	| { type: 'response.change'; response: unknown }
	| { type: 'confidence.change'; sure: boolean }
	| { type: 'hint.show' }
	/** `id`: UUID of the answer's row; `at`: now. */
	| { type: 'answer.submit'; id: string; at: number }
	| { type: 'save.retry' }
	/** Go on although the answer is not saved; it is tried again with the next one. */
	| { type: 'save.postpone' }
	| { type: 'question.next'; at: number }
	| { type: 'question.retry'; at: number }
	/** The attempt is handed in; only where correction waits for that. */
	| { type: 'attempt.submit' }
	/** The first pass ends as it stands: the time that was given is over. */
	| { type: 'attempt.close' }
	| { type: 'review.start'; at: number }
	/** Another tab has answered. */
	| { type: 'answers.merge'; answers: Answer[] };

/** Whether an answer is corrected as soon as it is saved: always in practice, and in every review. */
const isCorrectedAtOnce = ({ mode, round }: Pick<QuizContext, 'mode' | 'round'>) =>
	mode === 'practice' || round > 0;

/** The question on screen, or `undefined` at the summary. */
export const currentQuestion = ({
	questions,
	queue,
	index
}: Pick<QuizContext, 'questions' | 'queue' | 'index'>) => questions.find(({ id }) => id === queue[index]);

/**
 * The place in the queue of the question to ask after the one on screen, -1 when all others are answered. A question
 * that was changed or added since, before the place where the learner is, comes at the end.
 */
export function nextOpen({
	round,
	questions,
	answers,
	queue,
	index
}: Pick<QuizContext, 'round' | 'questions' | 'answers' | 'queue' | 'index'>): number {
	const done = answersOf(round, questions, answers);
	const isOpen = (n: number) => n !== index && !done.has(queue[n]!);
	const places = queue.map((_, n) => n).filter(isOpen);
	return places.find((n) => n > index) ?? places[0] ?? -1;
}

/** The recorded answer to the question on screen, if there is one: its newest retry, or the one that counts. */
export function currentAnswer(context: QuizContext): Answer | undefined {
	const { round, questions, answers, queue, index, isRetrying, retry } = context;
	return isRetrying ? undefined : (retry ?? answersOf(round, questions, answers).get(queue[index] ?? ''));
}

/** The correction of the question on screen. The recorded credit stands, whatever today's code would give. */
export function currentVerdict(context: QuizContext): Verdict | undefined {
	const question = currentQuestion(context);
	const answer = currentAnswer(context);
	if (!question || !answer || answer.code === 'ungraded') return undefined;
	const fresh = context.grading.gradeQuestion(question, answer.response);
	return fresh?.credit === answer.credit ? fresh : verdict(answer.credit, fresh?.parts, fresh?.notes);
}

const unanswered = {
	response: undefined,
	sure: undefined,
	hints: 0,
	error: undefined,
	retry: undefined,
	isRetrying: false
};

/**
 * One attempt at a quiz: asking → saving → feedback → asking … → summary, and again with only what was missed.
 * Where correction waits (homework, exam) feedback is left out and `complete` stands before the summary. A verdict shows only once the `record` actor has said that the answer is durable. The machine knows neither
 * the database nor the page: `record` is provided, time and ids come with the events.
 */
export const quizMachine = setup({
	types: {
		input: {} as QuizInput,
		context: {} as QuizContext,
		events: {} as QuizEvent,
		emitted: {} as { type: 'shown'; shown: Shown }
	},
	actors: {
		/** Resolves once every answer is durable; rejects with the reason otherwise. */
		record: fromPromise<void, Answer[]>(() => Promise.reject(new Error('No recorder was provided')))
	},
	guards: {
		isFinished: ({ context }) => {
			const question = currentQuestion(context);
			const { grading, response } = context;
			if (!question) return false;
			return (
				grading.isFinished?.(question, response) ?? grading.gradeQuestion(question, response) !== undefined
			);
		},
		hasMoreHints: ({ context }) => {
			const question = currentQuestion(context);
			return context.mode !== 'exam' && !!question && context.hints < hintCount(question, context.grading);
		},
		hasNext: ({ context }) => nextOpen(context) >= 0,
		hasMissed: ({ context }) =>
			context.mode !== 'exam' && queueOf(context.round + 1, context.questions, context.answers).length > 0,
		isAnswered: ({ context }) => currentAnswer(context) !== undefined,
		isCorrected: ({ context }) => isCorrectedAtOnce(context),
		isNotRight: ({ context }) => (currentAnswer(context)?.credit ?? 1) < 1,
		isFirstPass: ({ context }) => context.round === 0,
		isComplete: ({ context }) => context.isComplete,
		isOver: ({ context }) => context.index >= context.queue.length
	},
	actions: {
		goOn: assign(({ context, event }) => ({
			...unanswered,
			index: nextOpen(context),
			// The next question is shown as soon as this one is saved, or when the learner says so.
			shownAt: 'at' in event ? event.at : Math.max(context.shownAt, ...context.answers.map(({ at }) => at))
		})),
		end: assign(({ context }) => ({ ...unanswered, index: context.queue.length })),
		tellShown: emit(({ context }) => {
			const question = context.queue[context.index];
			const shown: Shown = question ? { round: context.round, question } : { round: context.round };
			return { type: 'shown' as const, shown };
		})
	}
}).createMachine({
	id: 'quiz',
	context: ({ input }) => ({
		...unanswered,
		...position(input),
		questions: input.questions,
		grading: input.grading,
		mode: input.mode ?? 'practice',
		answers: input.answers,
		pending: [],
		shownAt: input.at
	}),
	initial: 'resuming',
	on: {
		'answers.merge': {
			actions: assign(({ context, event }) => inOrder(context, merged(context.answers, event.answers)))
		}
	},
	states: {
		resuming: {
			always: [
				{ guard: 'isComplete', target: 'complete' },
				{ guard: 'isOver', target: 'summary' },
				{ guard: 'isAnswered', target: 'feedback' },
				{ target: 'asking' }
			]
		},
		asking: {
			entry: 'tellShown',
			// Answered in another tab while it was on screen here.
			always: { guard: 'isAnswered', target: 'answered' },
			initial: 'unaided',
			states: { unaided: {}, hint: {} },
			on: {
				'response.change': { actions: assign({ response: ({ event }) => event.response }) },
				'attempt.close': { guard: 'isFirstPass', target: 'summary', actions: 'end' },
				'confidence.change': { actions: assign({ sure: ({ event }) => event.sure }) },
				'hint.show': {
					guard: 'hasMoreHints',
					target: '.hint',
					actions: assign(hinted)
				},
				'answer.submit': {
					guard: 'isFinished',
					target: 'saving',
					actions: assign(({ context, event }) => ({
						pending: [...context.pending, answerOf(context, event)]
					}))
				}
			}
		},
		saving: {
			invoke: {
				src: 'record',
				input: ({ context }) => context.pending,
				onDone: {
					target: 'answered',
					actions: assign(({ context }) => ({ ...accepted(context), pending: [], error: undefined }))
				},
				onError: { target: 'unsaved', actions: assign({ error: ({ event }) => event.error }) }
			}
		},
		unsaved: {
			on: {
				'save.retry': 'saving',
				'save.postpone': {
					target: 'answered',
					actions: assign(({ context }) => accepted(context))
				}
			}
		},
		answered: {
			always: [
				{ guard: 'isCorrected', target: 'feedback' },
				{ guard: 'hasNext', target: 'asking', actions: 'goOn' },
				{ target: 'complete', actions: 'end' }
			]
		},
		feedback: {
			on: {
				'attempt.close': { guard: 'isFirstPass', target: 'summary', actions: 'end' },
				'question.retry': {
					guard: 'isNotRight',
					target: 'asking',
					actions: assign(({ event }) => ({ ...unanswered, isRetrying: true, shownAt: event.at }))
				},
				'question.next': [
					{
						guard: 'hasNext',
						target: 'asking',
						actions: 'goOn'
					},
					{ target: 'summary', actions: 'end' }
				]
			}
		},
		complete: {
			on: {
				'attempt.submit': { target: 'summary', actions: assign({ isComplete: false }) },
				'attempt.close': { target: 'summary', actions: assign({ isComplete: false }) }
			}
		},
		summary: {
			entry: 'tellShown',
			on: {
				'review.start': {
					guard: 'hasMissed',
					target: 'asking',
					actions: assign(({ context, event }) => ({
						...unanswered,
						round: context.round + 1,
						queue: queueOf(context.round + 1, context.questions, context.answers),
						index: 0,
						shownAt: event.at
					}))
				}
			}
		}
	}
});

/** One hint more. An option that it strikes out is no longer chosen. */
function hinted({ context }: { context: QuizContext }): Partial<QuizContext> {
	const hints = context.hints + 1;
	const struck = struckOption(currentQuestion(context)!, context.grading, hints);
	return { hints, ...(struck !== undefined && struck === context.response && { response: undefined }) };
}

function position({
	questions,
	answers,
	shown,
	mode
}: QuizInput): Pick<QuizContext, 'round' | 'queue' | 'index' | 'isComplete'> {
	const { round, queue, index, phase } = replay(questions, answers, shown, mode);
	return { round, queue, index, isComplete: phase === 'complete' };
}

/** More answers, and the order that follows from them: a miss may bring another question forward. */
function inOrder(
	{ questions, mode, round, queue, index }: QuizContext,
	answers: Answer[]
): Pick<QuizContext, 'answers' | 'queue' | 'index'> {
	if (round > 0 || index >= queue.length) return { answers, queue, index };
	const next = queueOf(0, questions, answers, mode);
	return { answers, queue: next, index: next.indexOf(queue[index]!) };
}

/** What is pending counts as given; a retry is remembered only until the next question. */
function accepted(context: QuizContext): Partial<QuizContext> {
	const { isRetrying, pending } = context;
	const retry = isRetrying ? pending.at(-1) : undefined;
	return { ...inOrder(context, merged(context.answers, pending)), retry, isRetrying: false };
}

function merged(known: Answer[], more: readonly Answer[]): Answer[] {
	const ids = new Set(known.map(({ id }) => id));
	return [...known, ...more.filter(({ id }) => !ids.has(id))];
}

function answerOf(context: QuizContext, { id, at }: { id: string; at: number }): Answer {
	const question = currentQuestion(context)!;
	const graded = context.grading.gradeQuestion(question, context.response);
	return {
		id,
		at,
		question: question.id,
		rev: question.rev,
		response: context.response,
		credit: graded?.credit ?? 0,
		code: graded?.code ?? 'ungraded',
		round: context.round,
		...(context.sure !== undefined && { sure: context.sure }),
		hints: context.hints,
		ms: Math.max(0, at - context.shownAt)
	};
}
