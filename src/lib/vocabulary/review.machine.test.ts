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
import { dayAt, HOUR, noon, record, review } from './rows.fixture.ts';
import type { Rating, Review } from './rows.ts';
import { scheduleOf } from './schedule.ts';
import {
	cardsLeft,
	currentCard,
	currentJudgement,
	currentPreview,
	proposedRating,
	reviewMachine,
	undoable,
	type ReviewEvent,
	type ReviewInput
} from './review.machine.ts';

const now = { at: noon(100), day: dayAt(100) };
const cards = ['un accord', 'un sommet'].map((headword, at) => record(headword, [], { at }));
/** A card that is written: known twice, due now. */
const typedRows = [review('noun:un traité', 0, 4), review('noun:un traité', 20, 3, { stage: 'recall' })];
const typedCard = record('un traité', typedRows);

/** A store that acknowledges, or refuses while `isBroken`. */
function start(input: Partial<ReviewInput> = {}, disk = { rows: [] as Review[], isBroken: false }) {
	const save = fromPromise<void, readonly Review[]>(async ({ input: rows }) => {
		if (disk.isBroken) throw new Error('refused');
		for (const row of rows) if (!disk.rows.some(({ id }) => id === row.id)) disk.rows.push(row);
	});
	const actor = createActor(reviewMachine.provide({ actors: { record: save } }), {
		input: { records: cards, reviews: [], ...now, ...input }
	}).start();
	let time = (input.at ?? now.at) + 1000;
	const tick = () => ({ at: (time += 1000), day: input.day ?? now.day, id: crypto.randomUUID() });
	const settle = () => waitFor(actor, (snapshot) => !snapshot.matches('saving'));
	const rate = async (rating: Rating) => {
		actor.send({ type: 'card.reveal' });
		actor.send({ type: 'card.rate', rating, ...tick() });
		return settle();
	};
	const undo = async () => {
		actor.send({ type: 'review.undo', ...tick() });
		return settle();
	};
	const asked = () => actor.getSnapshot().context.current?.key;
	return { actor, disk, rate, undo, asked, settle, tick, state: () => actor.getSnapshot().value };
}

describe('reviewMachine', () => {
	it('goes on to another card only once the review is saved', async () => {
		const { actor, tick, settle, asked, disk } = start();
		expect(asked()).toBe('noun:un accord');
		actor.send({ type: 'card.reveal' });
		actor.send({ type: 'card.rate', rating: 3, ...tick() });
		expect(actor.getSnapshot().value).toBe('saving');
		expect(asked()).toBe('noun:un accord');
		await settle();
		expect(asked()).toBe('noun:un sommet');
		expect(disk.rows).toMatchObject([
			{ card: 'noun:un accord', rating: 3, stage: 'recognise', day: now.day, ms: 2000, source: 'review' }
		]);
	});
	it('rates nothing before the card is revealed', () => {
		const { actor, tick } = start();
		expect(actor.getSnapshot().can({ type: 'card.rate', rating: 3, ...tick() })).toBe(false);
	});
	it('brings what was missed back, and ends when every card has left its steps', async () => {
		const { rate, asked, state, actor } = start();
		await rate(1);
		await rate(4);
		expect(asked()).toBe('noun:un accord');
		expect(cardsLeft(actor.getSnapshot().context)).toBe(1);
		await rate(3);
		await rate(3);
		expect(state()).toBe('done');
		expect(cardsLeft(actor.getSnapshot().context)).toBe(0);
	});
	it('keeps the rating when saving fails, and saves the same row when tried again', async () => {
		const { actor, rate, disk, settle, asked } = start();
		disk.isBroken = true;
		expect((await rate(2)).value).toBe('unsaved');
		expect(actor.getSnapshot().context.error).toEqual(new Error('refused'));
		const [pending] = actor.getSnapshot().context.pending;
		disk.isBroken = false;
		actor.send({ type: 'save.retry' });
		await settle();
		expect(disk.rows).toEqual([pending]);
		expect(asked()).toBe('noun:un sommet');
	});
	it('saves a postponed review together with the next one', async () => {
		const { actor, rate, disk } = start();
		disk.isBroken = true;
		await rate(4);
		actor.send({ type: 'save.postpone' });
		disk.isBroken = false;
		const { context } = await rate(4);
		expect(disk.rows.map(({ card }) => card)).toEqual(['noun:un accord', 'noun:un sommet']);
		expect(context.pending).toEqual([]);
		expect(context.reviews).toHaveLength(2);
	});
	it('takes back every review of the sitting, one after the other, and asks that card', async () => {
		const { rate, undo, asked, actor, disk, tick } = start();
		const before = cards.map(({ schedule }) => schedule);
		await rate(1);
		await rate(4);
		await rate(3);
		for (const key of ['noun:un accord', 'noun:un sommet', 'noun:un accord']) {
			await undo();
			expect(asked()).toBe(key);
		}
		const { context } = actor.getSnapshot();
		expect([...context.cards.values()].map(({ schedule }) => schedule)).toEqual(before);
		expect(actor.getSnapshot().can({ type: 'review.undo', ...tick() })).toBe(false);
		expect(disk.rows).toHaveLength(6);
	});
	it('undoes at the end too, and after a reload', async () => {
		const { rate, disk } = start();
		await rate(4);
		expect((await rate(4)).value).toBe('done');
		const again = start({ reviews: disk.rows }, disk);
		expect(again.state()).toBe('done');
		await again.undo();
		expect(again.asked()).toBe('noun:un sommet');
	});
	it('takes back neither what was done on another day nor what was met in a text', () => {
		const reviews = [
			review('noun:un accord', 99, 4),
			review('noun:un sommet', 100, 3, { source: 'reading' })
		];
		expect(undoable(start({ reviews }).actor.getSnapshot().context)).toEqual([]);
	});
	it('proposes a rating for what was written, and records it with the rating the learner gave', async () => {
		const { actor, tick, settle, disk } = start({ records: [typedCard], reviews: typedRows });
		const context = () => actor.getSnapshot().context;
		expect(context().current).toMatchObject({ stage: 'typed' });
		expect(proposedRating(context())).toBeUndefined();
		actor.send({ type: 'typed.change', typed: 'traité' });
		actor.send({ type: 'card.reveal' });
		expect(currentJudgement(context())?.credit).toBe(1);
		expect([3, 2]).toContain(proposedRating(context()));
		actor.send({ type: 'card.rate', rating: 4, ...tick() });
		await settle();
		expect(disk.rows).toMatchObject([{ stage: 'typed', typed: 'traité', rating: 4 }]);
	});
	it('proposes « again » when nothing was written', () => {
		const { actor } = start({ records: [typedCard], reviews: typedRows });
		actor.send({ type: 'card.reveal' });
		expect(proposedRating(actor.getSnapshot().context)).toBe(1);
	});
	it('leads to what it said each rating would lead to', async () => {
		const { actor, rate, disk } = start();
		const said = currentPreview(actor.getSnapshot().context, { ...now, at: now.at + 2000 })!;
		await rate(2);
		const { context } = actor.getSnapshot();
		expect(context.cards.get(disk.rows[0]!.card)?.schedule).toEqual(said[2]);
	});
	it('does not count the time of a pause, and comes back to where it was', async () => {
		const { actor, disk, settle } = start();
		actor.send({ type: 'card.reveal' });
		actor.send({ type: 'sitting.pause', at: now.at + 5000, day: now.day });
		actor.send({ type: 'sitting.resume', at: now.at + HOUR, day: now.day });
		expect(actor.getSnapshot().value).toBe('revealed');
		actor.send({ type: 'card.rate', rating: 3, id: 'x', at: now.at + HOUR + 700, day: now.day });
		await settle();
		expect(disk.rows).toMatchObject([{ ms: 5700 }]);
	});
	it('leaves a card that another tab has reviewed, and one it has suspended', () => {
		const { actor, asked } = start();
		actor.send({ type: 'cards.merge', records: [], reviews: [review('noun:un accord', 100, 4)], ...now });
		expect(asked()).toBe('noun:un sommet');
		const suspended = { ...cards[1]!, card: { ...cards[1]!.card, state: 'suspended' as const } };
		actor.send({ type: 'cards.merge', records: [suspended], reviews: [], ...now });
		expect(actor.getSnapshot().value).toBe('done');
	});
	it('goes on from its end when the learner wants more', async () => {
		const { actor, rate, asked } = start();
		await rate(4);
		await rate(4);
		actor.send({ type: 'cards.merge', records: [record('un projet')], reviews: [], ...now });
		expect(asked()).toBe('noun:un projet');
	});
	it('keeps the order of reviews when the clock is set back or the date line is crossed', async () => {
		const { actor, settle, disk } = start({ records: cards.slice(0, 1) });
		const rateAt = async (rating: Rating, at: number, day: string) => {
			actor.send({ type: 'card.reveal' });
			actor.send({ type: 'card.rate', rating, id: crypto.randomUUID(), at, day });
			return settle();
		};
		await rateAt(1, now.at + 60_000, now.day);
		await rateAt(3, now.at - 5 * HOUR, dayAt(99));
		const { context } = await rateAt(3, now.at - 4 * HOUR, dayAt(99));
		expect(disk.rows.map(({ rating, day }) => [rating, day])).toEqual(
			[1, 3, 3].map((rating) => [rating, now.day])
		);
		const [first, second, third] = disk.rows.map(({ at }) => at);
		expect(first! < second! && second! < third!).toBe(true);
		expect(context.cards.get('noun:un accord')?.schedule.phase).toBe('review');
	});
	it('has no timers: nothing here depends on how long a learner thinks', () => {
		const clock = new SimulatedClock();
		const actor = createActor(reviewMachine, {
			clock,
			input: { records: cards, reviews: [], ...now }
		}).start();
		clock.increment(86_400_000);
		expect(actor.getSnapshot().value).toBe('asking');
	});
});

const SAVED = 'xstate.done.actor.0.review.saving';
const REFUSED = 'xstate.error.actor.0.review.saving';

describe('every path of reviewMachine', () => {
	const input: ReviewInput = { records: cards, reviews: [], ...now };
	// Paths come from the machine itself: the shortest to each state it can be in, and from there each way on.
	const eventsAt = ({
		context
	}: {
		context: { reviews: readonly Review[]; pending: readonly Review[]; now: { at: number } };
	}) => {
		const then = { at: context.now.at + 1000, day: now.day };
		const id = `row-${context.reviews.length}-${context.pending.length}`;
		return [
			{ type: 'typed.change', typed: 'accord' },
			{ type: 'card.reveal' },
			{ type: 'card.rate', rating: 1, id, ...then },
			{ type: 'card.rate', rating: 4, id, ...then },
			{ type: 'review.undo', id, ...then },
			{ type: 'save.retry' },
			{ type: 'save.postpone' },
			{ type: 'sitting.pause', ...then },
			{ type: 'sitting.resume', ...then },
			{ type: SAVED, output: undefined } as never,
			{ type: REFUSED, error: 'refused' } as never
		] satisfies ReviewEvent[];
	};
	const paths = getShortestPaths(reviewMachine, {
		input,
		events: eventsAt,
		filterEvents: (snapshot, event) => snapshot.can(event),
		serializeState: ({ value, context: { current, reviews, pending, typed, isRevealed } }) =>
			JSON.stringify([
				...[value, current?.key, typed, isRevealed],
				...[reviews, pending].map((rows) => rows.map(({ card, rating, undoes }) => [card, rating, undoes]))
			]),
		stopWhen: ({ context: { reviews, pending } }) => reviews.length + pending.length > 2
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
		const reached = new Set(paths.map(({ state }) => state.value));
		expect([...reached].sort()).toEqual(['asking', 'done', 'paused', 'revealed', 'saving', 'unsaved']);
		expect(walks.length).toBeGreaterThan(200);
	});

	it('can be walked; a crash anywhere loses and doubles nothing', async () => {
		for (const walk of walks) {
			const { actor, disk, take } = walker(input);
			let model = getInitialSnapshot(reviewMachine, input);
			for (const event of walk) {
				await take(event);
				model = getNextSnapshot(reviewMachine, model, event);
				expect(actor.getSnapshot().value).toEqual(model.value);
			}
			const { context, value } = actor.getSnapshot();
			// What the sitting shows as done is on the disk, or owned up to as pending.
			const rows = new Set([...disk.values(), ...context.pending]);
			for (const row of context.reviews) expect(rows).toContain(row);
			for (const [key, { schedule }] of context.cards) {
				expect(schedule).toEqual(
					scheduleOf(
						key,
						context.reviews.filter(({ card }) => card === key)
					)
				);
			}
			// Rebuilt from the disk: what is saved is not asked again, what is not saved is.
			const { at } = context.now;
			const again = createActor(reviewMachine, {
				input: { ...input, at, reviews: [...disk.values()] }
			}).start();
			const rebuilt = again.getSnapshot();
			for (const [key, { schedule }] of rebuilt.context.cards) {
				expect(schedule).toEqual(
					scheduleOf(
						key,
						[...disk.values()].filter(({ card }) => card === key)
					)
				);
			}
			if (context.pending.length === 0 && value !== 'saving') {
				expect(cardsLeft(rebuilt.context)).toBe(cardsLeft(context));
				expect(currentCard(rebuilt.context) === undefined).toBe(currentCard(context) === undefined);
			}
			again.stop();
			actor.stop();
		}
	}, 60_000);
});

/** An actor whose recorder settles when the path says so. */
function walker(input: ReviewInput) {
	const disk = new Map<string, Review>();
	let settle: ((error?: unknown) => void) | undefined;
	const save = fromPromise<void, readonly Review[]>(
		({ input: rows }) =>
			new Promise((resolve, reject) => {
				settle = (error) => {
					if (error) return reject(error);
					for (const row of rows) disk.set(row.id, row);
					resolve();
				};
			})
	);
	const actor = createActor(reviewMachine.provide({ actors: { record: save } }), { input }).start();
	const take = async (event: ReviewEvent) => {
		const type: string = event.type;
		if (type !== SAVED && type !== REFUSED) return actor.send(event);
		settle?.(type === REFUSED ? new Error('refused') : undefined);
		await waitFor(actor, (snapshot) => !snapshot.matches('saving'));
	};
	return { actor, disk, take };
}
