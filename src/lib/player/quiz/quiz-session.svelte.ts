import { fromPromise } from 'xstate';
import { shuffled } from '#lib/base/chance.ts';
import { newId } from '#lib/base/id.ts';
import { LiveActor } from '#lib/live/live-actor.svelte.ts';
import { newFact } from '#lib/player/fact.ts';
import type { Place } from '#lib/player/place.ts';
import type { Fact } from '#lib/progress/facts.ts';
import type { ProgressStore } from '#lib/progress/store.ts';
import type { Grading } from '#lib/question/grading.ts';
import type { Question } from '#lib/question/kinds.ts';
import { grading, loadKinds } from '#lib/question/loaded.ts';
import type { Answer } from '#lib/quiz/answer.ts';
import type { Mode } from '#lib/quiz/mode.ts';
import { currentQuestion, quizMachine } from '#lib/quiz/quiz.machine.ts';
import { attemptsOf, type AttemptHistory } from './attempts.ts';

type Stop = 'quiz' | 'words';

/** What a teacher's assignment asks of the attempts at a quiz. */
export interface Terms {
	/** Id of the assignment: its attempts are apart from the learner's own. */
	assignment: string;
	mode: Mode;
	/** Each attempt has the questions in an order of its own. */
	shuffle: boolean;
	hints: boolean;
	/** By whom responses are taken; absent: by the kinds themselves. */
	grading?: Grading;
}

/** What a session is about and where it is kept. */
export interface SessionInput {
	/** Gives the page's store, opened by the first call. */
	store: () => Promise<ProgressStore>;
	place: Place;
	stop: Stop;
	questions: Question[];
	/** Absent: the learner's own quiz. */
	terms?: Terms;
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
	earlier = $state.raw<AttemptHistory[]>([]);
	/** Whether what is recorded outlives the page. Before the store is open nothing tells against it. */
	isKept = $state(true);
	readonly #input: SessionInput;
	readonly #start: Fact;
	/** Settles what the session needs to know of the store; gives it, or nothing once the session has given way. */
	readonly #settled: Promise<ProgressStore | undefined>;
	#settle!: (store: ProgressStore | undefined) => void;

	private constructor(
		input: SessionInput,
		{
			history,
			seed = newId(),
			mode = input.terms?.mode ?? 'practice'
		}: { history?: AttemptHistory; seed?: string; mode?: Mode } = {}
	) {
		this.#input = input;
		const { terms } = input;
		const now = Date.now();
		this.attempt = history?.attempt.id ?? newId();
		this.seed = history?.attempt.seed ?? seed;
		this.#start = history
			? { table: 'attempts', row: history.attempt }
			: newFact(
					'attempts',
					input.place,
					{
						stop: input.stop,
						seed: this.seed,
						...(mode !== 'practice' && { mode }),
						...(terms && { assignment: terms.assignment })
					},
					{ id: this.attempt, at: now }
				);
		this.#settled = new Promise((resolve) => (this.#settle = resolve));
		const record = fromPromise<void, Answer[]>(({ input: answers }) => this.#record(answers));
		this.quiz = new LiveActor(quizMachine.provide({ actors: { record } }), {
			input: {
				questions: terms?.shuffle ? shuffled(input.questions, this.seed) : input.questions,
				grading: terms?.grading ?? grading,
				answers: history?.answers ?? [],
				shown: history?.shown,
				mode: history?.attempt.mode ?? mode,
				at: now
			}
		});
	}

	/**
	 * A first attempt, begun before the store is open. Its seed depends on the place alone, so that the page can
	 * be prerendered with its first question. See `confirm`.
	 */
	static begin(input: SessionInput): QuizSession {
		const { lesson, level } = input.place;
		return new QuizSession(input, { seed: `${lesson} ${level} ${input.stop}` });
	}

	/**
	 * Opens the store for a session that began without it. Should there be an earlier attempt, and nothing be
	 * done in this one, the session that takes its place, where it was left, is returned, and this one leaves no
	 * trace.
	 */
	async confirm(): Promise<QuizSession> {
		const store = await this.#input.store();
		const others = (await readAttempts(store, this.#input)).filter(
			({ attempt }) => attempt.id !== this.attempt
		);
		const last = others.at(-1);
		if (!last || !this.#isUntouched) return this.#in(store, others);
		this.#settle(undefined);
		const resumed = new QuizSession(this.#input, { history: last });
		await resumed.#prepare();
		return resumed.#in(store, others.slice(0, -1));
	}

	/** An attempt where it was left, or a new one: the others stay in the list. */
	static async open(
		input: SessionInput,
		{ attempt, mode }: { attempt?: string; mode?: Mode } = {}
	): Promise<QuizSession> {
		const store = await input.store();
		const attempts = await readAttempts(store, input);
		const history = attempts.find((each) => each.attempt.id === attempt);
		const session = new QuizSession(input, { ...(history && { history }), ...(mode && { mode }) });
		await session.#prepare();
		return session.#in(
			store,
			attempts.filter((each) => each !== history)
		);
	}

	/** A new attempt; this one stays in the list. */
	restart(mode?: Mode): Promise<QuizSession> {
		return QuizSession.open(this.#input, { ...(mode && { mode }) });
	}

	/** When the attempt began, in milliseconds since the epoch. */
	get startedAt(): number {
		return this.#start.row.at;
	}
	/** What the teacher asks, where it is a teacher who does. */
	get terms(): Terms | undefined {
		return this.#input.terms;
	}

	/** Starts the machine and follows answers given in other tabs; returns the way to stop both. */
	run = (): (() => void) => {
		const shown = this.quiz.ref.on('shown', ({ shown: { round, question } }) => {
			const { place, stop } = this.#input;
			const visit = { stop, attempt: this.attempt, round, ...(question ? { question } : { done: true }) };
			const fact = newFact('visits', place, visit);
			void this.#settled.then((store) => store?.record(this.#start, fact));
		});
		let stopWatching: (() => void) | undefined;
		let isOver = false;
		void this.#settled.then((store) => {
			if (isOver) return;
			stopWatching = store?.watch((tables) => {
				if (tables.has('answers')) void this.#merge(store);
			});
		});
		const stop = this.quiz.run();
		return () => {
			isOver = true;
			stopWatching?.();
			shown.unsubscribe();
			stop();
		};
	};

	/** Fetches what the question on screen is played with; should that fail, its place on screen says so. */
	async #prepare(): Promise<void> {
		const question = currentQuestion(this.quiz.ref.getSnapshot().context);
		if (question) await loadKinds([question.kind]).catch(() => undefined);
	}

	#in(store: ProgressStore, earlier: AttemptHistory[]): this {
		// One that was begun and left before its first answer tells nothing.
		this.earlier = earlier.filter(({ answers }) => answers.length > 0);
		this.isKept = store.report.safety !== 'memory';
		this.#settle(store);
		return this;
	}

	get #isUntouched(): boolean {
		const { value, context } = this.quiz.ref.getSnapshot();
		const isAsking = typeof value === 'object' && 'asking' in value;
		return isAsking && context.answers.length === 0 && context.response === undefined && context.hints === 0;
	}

	async #record(answers: Answer[]): Promise<void> {
		const { place, stop } = this.#input;
		const store = await this.#input.store();
		const facts = answers.map((answer) =>
			newFact('answers', place, { ...answer, stop, attempt: this.attempt }, { id: answer.id, at: answer.at })
		);
		const saved = await store.record(this.#start, ...facts);
		if (!saved.ok) throw saved.error;
	}

	async #merge(store: ProgressStore): Promise<void> {
		const { place } = this.#input;
		const rows = await store.read('answers', place.lesson, place.level);
		const answers = rows.filter((row) => row.attempt === this.attempt);
		this.quiz.send({ type: 'answers.merge', answers });
	}
}

async function readAttempts(
	store: ProgressStore,
	{ place: { lesson, level }, stop, terms }: SessionInput
): Promise<AttemptHistory[]> {
	const [attempts, answers, visits] = await Promise.all([
		store.read('attempts', lesson, level),
		store.read('answers', lesson, level),
		store.read('visits', lesson, level)
	]);
	return attemptsOf(stop, attempts, answers, visits, terms?.assignment);
}
