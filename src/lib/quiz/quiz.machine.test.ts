import {
	createActor,
	fromPromise,
	getInitialSnapshot,
	getNextSnapshot,
	SimulatedClock,
	waitFor
} from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import { grading } from '#lib/question/kinds.ts';
import { answerTo } from './answers.fixture.ts';
import type { Answer, Shown } from './answer.ts';
import { struckOption } from './hints.ts';
import { MODES } from './mode.ts';
import { trueFalseQuestion } from './questions.fixture.ts';
import {
	currentAnswer,
	currentQuestion,
	currentVerdict,
	quizMachine,
	type QuizEvent,
	type QuizInput
} from './quiz.machine.ts';
import { summarise } from './scoring.ts';

const questions = [trueFalseQuestion('a', { hints: ['Regardez le titre.'] }), trueFalseQuestion('b')];

/** A store that acknowledges, or refuses while `isBroken`. */
function start(input: Partial<QuizInput> = {}) {
	const disk = { rows: [] as Answer[], isBroken: false };
	const record = fromPromise<void, Answer[]>(async ({ input: answers }) => {
		if (disk.isBroken) throw new Error('refused');
		for (const answer of answers) if (!disk.rows.some(({ id }) => id === answer.id)) disk.rows.push(answer);
	});
	const shown: unknown[] = [];
	const actor = createActor(quizMachine.provide({ actors: { record } }), {
		input: { questions, grading, answers: [], at: 0, ...input }
	});
	actor.on('shown', (event) => shown.push(event.shown));
	actor.start();
	const settle = () => waitFor(actor, (snapshot) => !snapshot.matches('saving'));
	let id = 0;
	const answer = async (response: string) => {
		actor.send({ type: 'response.change', response });
		actor.send({ type: 'answer.submit', id: `new-${++id}`, at: id * 1000 });
		return settle();
	};
	return { actor, answer, settle, disk, shown };
}

describe('quizMachine', () => {
	it('shows no verdict before the answer is saved', () => {
		const { actor } = start();
		actor.send({ type: 'response.change', response: 'true' });
		actor.send({ type: 'answer.submit', id: 'x', at: 1 });
		expect(actor.getSnapshot().value).toBe('saving');
		expect(currentVerdict(actor.getSnapshot().context)).toBeUndefined();
	});
	it('shows the verdict once the answer is saved', async () => {
		const { answer, disk } = start();
		const snapshot = await answer('false');
		expect(snapshot.value).toBe('feedback');
		expect(currentVerdict(snapshot.context)).toMatchObject({ code: 'wrong', credit: 0 });
		expect(disk.rows).toMatchObject([{ question: 'a', rev: 'rev-a', credit: 0, round: 0 }]);
	});
	it('does not take an unfinished answer', () => {
		const { actor } = start();
		actor.send({ type: 'answer.submit', id: 'x', at: 1 });
		expect(actor.getSnapshot().matches('asking')).toBe(true);
	});
	it('keeps the response when saving fails, and saves the same row when tried again', async () => {
		const { actor, answer, settle, disk } = start();
		disk.isBroken = true;
		expect((await answer('true')).value).toBe('unsaved');
		expect(actor.getSnapshot().context).toMatchObject({ response: 'true', error: new Error('refused') });
		expect(currentVerdict(actor.getSnapshot().context)).toBeUndefined();
		disk.isBroken = false;
		actor.send({ type: 'save.retry' });
		expect((await settle()).value).toBe('feedback');
		expect(disk.rows.map(({ id }) => id)).toEqual(['new-1']);
	});
	it('saves a postponed answer together with the next one', async () => {
		const { actor, answer, disk } = start();
		disk.isBroken = true;
		await answer('true');
		actor.send({ type: 'save.postpone' });
		expect(actor.getSnapshot().context.pending).toHaveLength(1);
		actor.send({ type: 'question.next', at: 0 });
		disk.isBroken = false;
		const snapshot = await answer('true');
		expect(disk.rows.map(({ question }) => question)).toEqual(['a', 'b']);
		expect(snapshot.context.pending).toEqual([]);
	});
	it('opens hints one by one and records how many were used', async () => {
		const { actor, answer, disk } = start();
		// The author's, then one answer less; there is no third.
		for (let n = 0; n < 3; n++) actor.send({ type: 'hint.show' });
		expect(actor.getSnapshot().value).toEqual({ asking: 'hint' });
		await answer('true');
		expect(disk.rows).toMatchObject([{ hints: 2 }]);
	});
	it('takes back an answer that a hint strikes out', () => {
		const { actor } = start();
		const struck = struckOption(questions[0]!, grading, 2);
		actor.send({ type: 'response.change', response: struck });
		actor.send({ type: 'hint.show' });
		expect(actor.getSnapshot().context.response).toBe(struck);
		actor.send({ type: 'hint.show' });
		expect(actor.getSnapshot().context.response).toBeUndefined();
	});
	it('records the time since the question was shown and what the learner thought of the answer', async () => {
		const { actor, answer, disk } = start({ at: 400 });
		actor.send({ type: 'confidence.change', sure: false });
		await answer('true');
		expect(disk.rows).toMatchObject([{ ms: 600, sure: false }]);
	});
	it('reviews only what was missed, and the review does not touch the first answer', async () => {
		const { actor, answer, disk } = start();
		await answer('false');
		actor.send({ type: 'question.next', at: 0 });
		await answer('true');
		actor.send({ type: 'question.next', at: 0 });
		expect(actor.getSnapshot().value).toBe('summary');
		actor.send({ type: 'review.start', at: 0 });
		expect(currentQuestion(actor.getSnapshot().context)?.id).toBe('a');
		await answer('true');
		actor.send({ type: 'question.next', at: 0 });
		expect(actor.getSnapshot().value).toBe('summary');
		expect(disk.rows.map(({ question, round, credit }) => [question, round, credit])).toEqual([
			['a', 0, 0],
			['b', 0, 1],
			['a', 1, 1]
		]);
		actor.send({ type: 'review.start', at: 0 });
		expect(actor.getSnapshot().value).toBe('summary');
	});
	it('shows the correction of an answer that another tab gave to the question on screen', () => {
		const { actor } = start();
		actor.send({ type: 'answers.merge', answers: [answerTo('a', { credit: 0 })] });
		expect(actor.getSnapshot().value).toBe('feedback');
		expect(currentVerdict(actor.getSnapshot().context)?.code).toBe('wrong');
	});
	it('lets the recorded credit stand when today’s code would mark differently', () => {
		const { actor } = start({
			answers: [answerTo('a', { response: 'false', credit: 1 })],
			shown: { round: 0, question: 'a' }
		});
		expect(currentVerdict(actor.getSnapshot().context)).toMatchObject({ credit: 1, code: 'right' });
	});
	it('asks at the end what was changed or added before the place where the learner is', async () => {
		const all = ['a', 'b', 'c', 'd'].map((id) => trueFalseQuestion(id));
		const answers = [answerTo('a', { rev: 'older' }), answerTo('b'), answerTo('c')];
		const { actor, answer } = start({ questions: all, answers, shown: { round: 0, question: 'c' } });
		const next = () => {
			actor.send({ type: 'question.next', at: 0 });
			return currentQuestion(actor.getSnapshot().context)?.id;
		};
		expect(next()).toBe('d');
		await answer('true');
		expect(next()).toBe('a');
		await answer('true');
		expect(next()).toBeUndefined();
		expect(actor.getSnapshot().value).toBe('summary');
	});
	it('tells what it shows, the summary included', async () => {
		const { actor, answer, shown } = start();
		await answer('true');
		actor.send({ type: 'question.next', at: 0 });
		await answer('true');
		actor.send({ type: 'question.next', at: 0 });
		expect(shown).toEqual([{ round: 0, question: 'a' }, { round: 0, question: 'b' }, { round: 0 }]);
	});
	it('has no timers: nothing here depends on how long a learner thinks', () => {
		const clock = new SimulatedClock();
		const actor = createActor(quizMachine, {
			clock,
			input: { questions, grading, answers: [], at: 0 }
		}).start();
		clock.increment(86_400_000);
		expect(actor.getSnapshot().matches('asking')).toBe(true);
	});
});

describe('a retry', () => {
	it('is corrected, recorded, and leaves the first answer to count', async () => {
		const { actor, answer, disk } = start();
		await answer('false');
		actor.send({ type: 'question.retry', at: 5 });
		expect(actor.getSnapshot().matches('asking')).toBe(true);
		const { context } = await answer('true');
		expect(currentVerdict(context)).toMatchObject({ code: 'right' });
		expect(disk.rows.map(({ credit, round }) => [credit, round])).toEqual([
			[0, 0],
			[1, 0]
		]);
		expect(summarise(questions, context.answers)).toMatchObject({
			total: { credit: 0, count: 1 },
			missed: ['a']
		});
	});
	it('is not offered for a right answer', async () => {
		const { actor, answer } = start();
		await answer('true');
		expect(actor.getSnapshot().can({ type: 'question.retry', at: 5 })).toBe(false);
	});
	it('gives way to the first verdict after a reload', async () => {
		const { actor, answer, disk, shown } = start();
		await answer('false');
		actor.send({ type: 'question.retry', at: 5 });
		await answer('true');
		const again = start({ answers: disk.rows, shown: shown.at(-1) as Shown });
		expect(currentVerdict(again.actor.getSnapshot().context)).toMatchObject({ code: 'wrong' });
	});
});

describe('the path', () => {
	const evidence = [{ sentence: 's.1', section: 's', text: 'Une phrase.', quote: 'phrase' }];
	const all = ['a', 'b', 'c', 'd'].map((id) =>
		trueFalseQuestion(id, id === 'b' || id === 'c' ? {} : { evidence })
	);
	it('brings a sibling forward after a miss, in practice only', async () => {
		const { answer } = start({ questions: all });
		expect((await answer('false')).context.queue).toEqual(['a', 'b', 'd', 'c']);
		const homework = start({ questions: all, mode: 'homework' });
		expect((await homework.answer('false')).context.queue).toEqual(['a', 'b', 'c', 'd']);
	});
});

describe('homework', () => {
	it('goes on without a verdict, waits to be handed in, then corrects everything', async () => {
		const { actor, answer, shown } = start({ mode: 'homework' });
		expect((await answer('false')).matches('asking')).toBe(true);
		expect((await answer('true')).value).toBe('complete');
		expect(shown).not.toContainEqual({ round: 0 });
		actor.send({ type: 'attempt.submit' });
		expect(actor.getSnapshot().value).toBe('summary');
		expect(shown.at(-1)).toEqual({ round: 0 });
		actor.send({ type: 'review.start', at: 9 });
		expect((await answer('true')).value).toBe('feedback');
	});
	it('comes back to where it waits to be handed in, and not to a verdict', async () => {
		const { answer, disk } = start({ mode: 'homework' });
		await answer('false');
		const half = start({ mode: 'homework', answers: disk.rows, shown: { round: 0, question: 'a' } });
		expect(currentQuestion(half.actor.getSnapshot().context)?.id).toBe('b');
		expect(half.actor.getSnapshot().matches('asking')).toBe(true);
		await answer('true');
		const whole = start({ mode: 'homework', answers: disk.rows, shown: { round: 0, question: 'b' } });
		expect(whole.actor.getSnapshot().value).toBe('complete');
	});
});

describe('a first pass whose time is over', () => {
	it.each(MODES)('ends as it stands in %s, and is found ended later', async (mode) => {
		const { actor, answer, disk, shown } = start({ mode });
		await answer('false');
		actor.send({ type: 'attempt.close' });
		expect(actor.getSnapshot().value).toBe('summary');
		expect(shown.at(-1)).toEqual({ round: 0 });
		const later = start({ mode, answers: disk.rows, shown: { round: 0 } });
		expect(later.actor.getSnapshot().value).toBe('summary');
	});
	it('leaves a review alone', async () => {
		const { actor, answer } = start();
		await answer('false');
		actor.send({ type: 'attempt.close' });
		actor.send({ type: 'review.start', at: 9 });
		expect(actor.getSnapshot().can({ type: 'attempt.close' })).toBe(false);
	});
});

describe('an exam', () => {
	it('shows no hint, no verdict and no review', async () => {
		const { actor, answer } = start({ mode: 'exam' });
		expect(actor.getSnapshot().can({ type: 'hint.show' })).toBe(false);
		await answer('false');
		await answer('false');
		actor.send({ type: 'attempt.submit' });
		expect(actor.getSnapshot().value).toBe('summary');
		expect(actor.getSnapshot().can({ type: 'review.start', at: 1 })).toBe(false);
	});
});

const SAVED = 'xstate.done.actor.0.quiz.saving';
const REFUSED = 'xstate.error.actor.0.quiz.saving';

describe.each(MODES)('every path of quizMachine in %s', (mode) => {
	const input: QuizInput = { questions, grading, mode, answers: [], at: 0 };
	// Paths come from the machine itself: the shortest to each state it can be in, and from there each way on.
	// The recorder's two answers are events like the others.
	const eventsAt = ({
		context: { answers, pending }
	}: {
		context: { answers: Answer[]; pending: Answer[] };
	}) =>
		[
			{ type: 'response.change', response: 'true' },
			{ type: 'response.change', response: 'false' },
			{ type: 'hint.show' },
			{ type: 'answer.submit', id: `answer-${answers.length}-${pending.length}`, at: 0 },
			{ type: 'save.retry' },
			{ type: 'save.postpone' },
			{ type: 'question.next', at: 0 },
			{ type: 'question.retry', at: 0 },
			{ type: 'attempt.submit' },
			{ type: 'review.start', at: 0 },
			{ type: SAVED, output: undefined } as never,
			{ type: REFUSED, error: 'refused' } as never
		] satisfies QuizEvent[];
	const paths = getShortestPaths(quizMachine, {
		input,
		events: eventsAt,
		filterEvents: (snapshot, event) => snapshot.can(event),
		serializeState: ({ value, context: { round, index, answers, pending, response, isRetrying, retry } }) =>
			JSON.stringify([
				...[value, round, index, answers.map((a) => a.credit), pending.length, response],
				...[isRetrying, retry?.credit]
			]),
		// Enough: one retry, and the review's first question.
		stopWhen: ({ context }) => (context.round > 0 && context.index > 0) || context.answers.length > 3
	});
	const walks = paths.flatMap(({ steps, state }) => {
		const sent = steps
			.map(({ event }) => event)
			.filter(({ type }: { type: string }) => type !== 'xstate.init');
		return eventsAt(state)
			.filter((event) => state.can(event))
			.map((event) => [...sent, event]);
	});

	it('reach every state', () => {
		const reached = paths.map(({ state }) => JSON.stringify(state.value));
		const states = [
			'{"asking":"unaided"}',
			...(mode === 'exam' ? [] : ['{"asking":"hint"}']),
			'"saving"',
			'"unsaved"',
			'"summary"',
			...(mode === 'exam' ? [] : ['"feedback"']),
			...(mode === 'practice' ? [] : ['"complete"'])
		];
		for (const state of states) expect(reached).toContain(state);
		expect(walks.length).toBeGreaterThan(60);
		if (mode === 'exam') expect(reached).not.toContain('"feedback"');
	});

	it('end in a summary when the time is over during the first pass, save while an answer is being saved', () => {
		for (const { state } of paths) {
			const isBusy = ['saving', 'unsaved', 'summary'].some((value) => state.matches(value as 'saving'));
			const isOpen = !isBusy && state.context.round === 0;
			expect(state.can({ type: 'attempt.close' })).toBe(isOpen);
			if (!isOpen) continue;
			const closed = getNextSnapshot(quizMachine, state, { type: 'attempt.close' });
			expect([closed.value, currentVerdict(closed.context)]).toEqual(['summary', undefined]);
		}
	});

	it('can be walked, and show a verdict only for what is saved or owned up to as pending', async () => {
		for (const walk of walks) {
			const { actor, disk, take } = walker(input);
			let model = getInitialSnapshot(quizMachine, input);
			for (const event of walk) {
				await take(event);
				model = getNextSnapshot(quizMachine, model, event);
				const { value, context } = actor.getSnapshot();
				expect(value).toEqual(model.value);
				const shown = currentAnswer(context);
				if (shown) expect([...disk, ...context.pending.map(({ id }) => id)]).toContain(shown.id);
				expect(currentVerdict(context) !== undefined).toBe(value === 'feedback');
			}
			actor.stop();
		}
	}, 60_000);
});

/** An actor whose recorder settles when the path says so. */
function walker(input: QuizInput) {
	const disk = new Set<string>();
	let settle: ((error?: unknown) => void) | undefined;
	const record = fromPromise<void, Answer[]>(
		({ input: answers }) =>
			new Promise((resolve, reject) => {
				settle = (error) => {
					if (error) return reject(error);
					for (const { id } of answers) disk.add(id);
					resolve();
				};
			})
	);
	const actor = createActor(quizMachine.provide({ actors: { record } }), { input }).start();
	const take = async (event: QuizEvent) => {
		const type: string = event.type;
		if (type !== SAVED && type !== REFUSED) return actor.send(event);
		settle?.(type === REFUSED ? new Error('refused') : undefined);
		await waitFor(actor, (snapshot) => !snapshot.matches('saving'));
	};
	return { actor, disk, take };
}
