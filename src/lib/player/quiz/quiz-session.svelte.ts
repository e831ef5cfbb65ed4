import { fromPromise } from 'xstate';
import { newId } from '#lib/base/id.ts';
import { LiveActor } from '#lib/live/live-actor.svelte.ts';
import { newFact } from '#lib/player/fact.ts';
import type { Place } from '#lib/player/place.ts';
import type { Fact } from '#lib/progress/facts.ts';
import type { ProgressStore } from '#lib/progress/store.ts';
import type { Question } from '#lib/question/kinds.ts';
import type { Answer } from '#lib/quiz/answer.ts';
import { quizMachine } from '#lib/quiz/quiz.machine.ts';
import { attemptsOf, type AttemptHistory } from './attempts.ts';

type Stop = 'quiz' | 'words';

/** What a session is about and where it is kept. */
export interface SessionInput {
	store: ProgressStore;
	place: Place;
	stop: Stop;
	questions: Question[];
}

/**
 * One attempt on screen: the quiz machine, rebuilt from the store and writing to it. Answers are durable before
 * the machine shows a verdict; what was shown is recorded beside it, so that a closed tab reopens where it was.
 */
export class QuizSession {
	readonly quiz: LiveActor<typeof quizMachine>;
	readonly attempt: string;
	readonly seed: string;
	/** Earlier attempts, oldest first; this one is not among them. */
	readonly earlier: AttemptHistory[];
	/** Whether what is recorded outlives the page. */
	readonly isKept: boolean;
	readonly #input: SessionInput;
	readonly #start: Fact;

	private constructor(input: SessionInput, earlier: AttemptHistory[], history?: AttemptHistory) {
		this.#input = input;
		this.earlier = earlier;
		this.isKept = input.store.report.safety !== 'memory';
		const now = Date.now();
		this.attempt = history?.attempt.id ?? newId();
		this.seed = history?.attempt.seed ?? newId();
		this.#start = history
			? { table: 'attempts', row: history.attempt }
			: newFact(
					'attempts',
					input.place,
					{ stop: input.stop, seed: this.seed },
					{ id: this.attempt, at: now }
				);
		const record = fromPromise<void, Answer[]>(({ input: answers }) => this.#record(answers));
		this.quiz = new LiveActor(quizMachine.provide({ actors: { record } }), {
			input: { questions: input.questions, answers: history?.answers ?? [], shown: history?.shown, at: now }
		});
	}

	/** The newest attempt where it was left, or a first one. */
	static async open(input: SessionInput): Promise<QuizSession> {
		const history = await readAttempts(input);
		return new QuizSession(input, history.slice(0, -1), history.at(-1));
	}

	/** A new attempt; this one stays in the list. */
	async restart(): Promise<QuizSession> {
		return new QuizSession(this.#input, await readAttempts(this.#input));
	}

	/** Starts the machine and follows answers given in other tabs; returns the way to stop both. */
	run = (): (() => void) => {
		const { store } = this.#input;
		const shown = this.quiz.ref.on('shown', ({ shown: { round, question } }) => {
			const { place, stop } = this.#input;
			const visit = { stop, attempt: this.attempt, round, ...(question ? { question } : { done: true }) };
			void store.record(this.#start, newFact('visits', place, visit));
		});
		const stopWatching = store.watch((tables) => {
			if (tables.has('answers')) void this.#merge();
		});
		const stop = this.quiz.run();
		return () => {
			stopWatching();
			shown.unsubscribe();
			stop();
		};
	};

	async #record(answers: Answer[]): Promise<void> {
		const { store, place, stop } = this.#input;
		const facts = answers.map((answer) =>
			newFact('answers', place, { ...answer, stop, attempt: this.attempt }, { id: answer.id, at: answer.at })
		);
		const saved = await store.record(this.#start, ...facts);
		if (!saved.ok) throw saved.error;
	}

	async #merge(): Promise<void> {
		const { store, place } = this.#input;
		const rows = await store.read('answers', place.lesson, place.level);
		const answers = rows.filter((row) => row.attempt === this.attempt);
		this.quiz.send({ type: 'answers.merge', answers });
	}
}

async function readAttempts({ store, place, stop }: SessionInput): Promise<AttemptHistory[]> {
	const { lesson, level } = place;
	const [attempts, answers, visits] = await Promise.all([
		store.read('attempts', lesson, level),
		store.read('answers', lesson, level),
		store.read('visits', lesson, level)
	]);
	return attemptsOf(stop, attempts, answers, visits);
}
