import { assign, fromPromise, setup } from 'xstate';
import { judge } from '#lib/french/judge.ts';
import type { Judgement } from '#lib/french/typed-answer.ts';
import type { CardRecord } from './card-index.ts';
import { typedAnswerFor } from './front.ts';
import { proposeRating } from './propose.ts';
import { isDue, queueOf, type Asked } from './queue.ts';
import type { Rating, Review } from './rows.ts';
import { countedReviews, preview, scheduleOf, type Schedule } from './schedule.ts';

/** A moment and the learner's day at that moment. */
export interface Now {
	at: number;
	day: string;
}

/** What a sitting is rebuilt from: the cards of the day (`cardsOfDay`) and every review of theirs. */
export interface ReviewInput extends Now {
	records: readonly CardRecord[];
	reviews: readonly Review[];
}

export interface ReviewContext {
	cards: ReadonlyMap<string, CardRecord>;
	/** Rows of these cards that are saved, or that the learner went on without. */
	reviews: readonly Review[];
	/** Rows not yet acknowledged by the store; sent again with the next save. */
	pending: readonly Review[];
	/** The day on which the sitting began: what was reviewed since can be undone. */
	from: string;
	now: Now;
	/** The card on screen; `reps` tells whether it was reviewed elsewhere meanwhile. */
	current: (Asked & { reps: number }) | undefined;
	/** A card that was just taken back: it is asked next. */
	again: string | undefined;
	typed: string;
	isRevealed: boolean;
	shownAt: number;
	/** Milliseconds spent on the card before a pause. */
	spent: number;
	/** Why the last save failed. */
	error: unknown;
}

export type ReviewEvent =
	| { type: 'typed.change'; typed: string }
	| { type: 'card.reveal' }
	/** `id`: UUID of the review's row. */
	| ({ type: 'card.rate'; rating: Rating; id: string } & Now)
	/** Takes the newest review of the sitting back; `id`: UUID of the row that says so. */
	| ({ type: 'review.undo'; id: string } & Now)
	| { type: 'save.retry' }
	/** Go on although the row is not saved; it is tried again with the next one. */
	| { type: 'save.postpone' }
	| ({ type: 'sitting.pause' } & Now)
	/** Goes on after a pause, or looks whether something has come due since the end. */
	| ({ type: 'sitting.resume' } & Now)
	/** Another tab has reviewed, or the learner wants more cards today. */
	| ({ type: 'cards.merge'; records: readonly CardRecord[]; reviews: readonly Review[] } & Now);

/** The card on screen, `undefined` at the end. */
export const currentCard = ({ current, cards }: ReviewContext): CardRecord | undefined =>
	current && cards.get(current.key);

/** The judge's word on what was written, once the card is revealed; `undefined` at other stages or for nothing. */
export function currentJudgement(context: ReviewContext): Judgement | undefined {
	const record = currentCard(context);
	if (!record || context.current?.stage !== 'typed' || !context.isRevealed) return undefined;
	return judge(typedAnswerFor(record), context.typed);
}

/** The rating that what was written suggests; `undefined` where nothing is written. */
export const proposedRating = (context: ReviewContext): Rating | undefined =>
	context.current?.stage === 'typed' && context.isRevealed
		? proposeRating(currentJudgement(context))
		: undefined;

/** What each rating of the card on screen would lead to. */
export function currentPreview(context: ReviewContext, now: Now): Record<Rating, Schedule> | undefined {
	const record = currentCard(context);
	return record && preview(record.card.key, record.schedule, now);
}

/** How many cards are still to be done today, the steps that are only due in some minutes included. */
export const cardsLeft = ({ cards, now }: ReviewContext): number =>
	[...cards.values()].filter(({ card, schedule }) => card.state === 'active' && isDue(schedule, now.day))
		.length;

/** Reviews of this sitting that can be taken back, the newest last. After a reload: those of the day. */
export const undoable = ({ reviews, from }: ReviewContext): Review[] =>
	countedReviews(reviews).filter(({ source, day }) => source === 'review' && day >= from);

/**
 * A sitting of reviews: asking → revealed → saving → asking … → done, with `unsaved` beside `saving` (retry, keep the
 * rating) and `paused`. A card is behind one only when the `record` actor has said that its row is durable. It is
 * rebuilt from rows alone: after a crash what was saved is not asked again, and what was not, is. The machine knows
 * neither the database nor the page: time, days and ids come with the events.
 */
export const reviewMachine = setup({
	types: { input: {} as ReviewInput, context: {} as ReviewContext, events: {} as ReviewEvent },
	actors: {
		/** Resolves once every row is durable; rejects with the reason otherwise. */
		record: fromPromise<void, readonly Review[]>(() => Promise.reject(new Error('No recorder was provided')))
	},
	guards: {
		hasNext: ({ context }) => nextOf(context) !== undefined,
		canUndo: ({ context }) => undoable(context).length > 0,
		isRevealed: ({ context }) => context.isRevealed,
		/** The card on screen was reviewed or suspended in another tab. */
		isOvertaken: ({ context }) => {
			const record = currentCard(context);
			return record?.schedule.reps !== context.current?.reps || record?.card.state === 'suspended';
		}
	},
	actions: {
		ask: assign(({ context }) => ({
			...unasked(context.now.at),
			current: nextOf(context),
			again: undefined
		})),
		end: assign(({ context }) => ({ ...unasked(context.now.at), current: undefined, again: undefined })),
		accept: assign(({ context }) => ({ ...withReviews(context, context.pending), error: undefined })),
		settle: assign({ pending: [] })
	}
}).createMachine({
	id: 'review',
	context: ({ input: { records, reviews, at, day } }) =>
		withReviews(
			{
				...unasked(at),
				cards: new Map(records.map((record) => [record.card.key, record])),
				reviews: [],
				pending: [],
				from: day,
				now: { at: Math.max(at, ...reviews.map((review) => review.at)), day },
				current: undefined,
				again: undefined,
				error: undefined
			},
			reviews
		),
	initial: 'choosing',
	on: {
		'cards.merge': {
			actions: assign(merged)
		}
	},
	states: {
		choosing: {
			always: [
				{ guard: 'hasNext', target: 'asking', actions: 'ask' },
				{ target: 'done', actions: 'end' }
			]
		},
		asking: {
			always: { guard: 'isOvertaken', target: 'choosing' },
			on: {
				'typed.change': { actions: assign({ typed: ({ event }) => event.typed }) },
				'card.reveal': { target: 'revealed', actions: assign({ isRevealed: true }) },
				'review.undo': { guard: 'canUndo', target: 'saving', actions: assign(undone) },
				'sitting.pause': { target: 'paused', actions: assign(paused) }
			}
		},
		revealed: {
			always: { guard: 'isOvertaken', target: 'choosing' },
			on: {
				'card.rate': { target: 'saving', actions: assign(rated) },
				'review.undo': { guard: 'canUndo', target: 'saving', actions: assign(undone) },
				'sitting.pause': { target: 'paused', actions: assign(paused) }
			}
		},
		saving: {
			invoke: {
				src: 'record',
				input: ({ context }) => context.pending,
				onDone: { target: 'choosing', actions: ['accept', 'settle'] },
				onError: { target: 'unsaved', actions: assign({ error: ({ event }) => event.error }) }
			}
		},
		unsaved: {
			on: {
				'save.retry': 'saving',
				'save.postpone': { target: 'choosing', actions: 'accept' }
			}
		},
		paused: {
			on: {
				'sitting.resume': [
					{ guard: 'isRevealed', target: 'revealed', actions: assign(resumed) },
					{ target: 'asking', actions: assign(resumed) }
				]
			}
		},
		done: {
			on: {
				'review.undo': { guard: 'canUndo', target: 'saving', actions: assign(undone) },
				'sitting.resume': { target: 'choosing', actions: assign(resumed) },
				'cards.merge': { target: 'choosing', actions: assign(merged) }
			}
		}
	}
});

type EventOf<T extends ReviewEvent['type']> = Extract<ReviewEvent, { type: T }>;
type Given<T extends ReviewEvent['type']> = { context: ReviewContext; event: EventOf<T> };

const unasked = (at: number) => ({ typed: '', isRevealed: false, shownAt: at, spent: 0 });

/** What is asked next: a card that was taken back, else the head of the queue. */
function nextOf({ cards, now, again }: ReviewContext): ReviewContext['current'] {
	const back = again === undefined ? undefined : cards.get(again);
	const asked =
		back?.card.state === 'active'
			? { key: back.card.key, stage: back.schedule.stage }
			: queueOf([...cards.values()], now.day, now.at)[0];
	return asked && { ...asked, reps: cards.get(asked.key)!.schedule.reps };
}

/**
 * The sitting's clock, which never stands still nor runs back, whatever the device's does (it was set, or the learner
 * crossed the date line): a review given later is later in its card's rows.
 */
const tick = ({ now }: ReviewContext, { at, day }: Now): Now => ({
	at: at > now.at ? at : now.at + 1,
	day: day > now.day ? day : now.day
});

/** More rows, each once, and the schedules that follow from them. */
function withReviews<C extends Pick<ReviewContext, 'cards' | 'reviews'>>(
	context: C,
	more: readonly Review[]
): C {
	const known = new Set(context.reviews.map(({ id }) => id));
	const unknown = new Map(more.filter(({ id }) => !known.has(id)).map((review) => [review.id, review]));
	const added = [...unknown.values()].filter(({ card }) => context.cards.has(card));
	const reviews = [...context.reviews, ...added];
	const cards = new Map(context.cards);
	for (const key of new Set(added.map(({ card }) => card))) {
		const record = cards.get(key)!;
		const own = reviews.filter(({ card }) => card === key);
		cards.set(key, { ...record, schedule: scheduleOf(key, own, record.since) });
	}
	return { ...context, reviews, cards };
}

/** Cards come with every row of theirs; rows of this sitting that the store does not have yet are added to them. */
function merged({ context, event }: Given<'cards.merge'>): Partial<ReviewContext> {
	const cards = new Map(context.cards);
	for (const record of event.records) cards.set(record.card.key, record);
	const rows = [...context.reviews, ...event.reviews];
	return withReviews({ ...context, cards, reviews: [], now: tick(context, event) }, rows);
}

function rated({ context, event }: Given<'card.rate'>): Partial<ReviewContext> {
	const { current, typed, shownAt, spent, pending } = context;
	const { key, stage } = current!;
	const now = tick(context, event);
	const ms = spent + Math.max(0, event.at - shownAt);
	const written = stage === 'typed' ? { typed } : {};
	const { id, rating } = event;
	const review: Review = { id, ...now, card: key, rating, stage, ms, ...written, source: 'review' };
	return { pending: [...pending, review], now };
}

function undone({ context, event }: Given<'review.undo'>): Partial<ReviewContext> {
	const { id: undoes, card, rating, stage } = undoable(context).at(-1)!;
	const now = tick(context, event);
	const undo: Review = { id: event.id, ...now, card, rating, stage, ms: 0, source: 'review', undoes };
	return { pending: [...context.pending, undo], now, again: card };
}

function paused({ context, event }: Given<'sitting.pause'>): Partial<ReviewContext> {
	return { spent: context.spent + Math.max(0, event.at - context.shownAt), now: tick(context, event) };
}

function resumed({ context, event }: Given<'sitting.resume'>): Partial<ReviewContext> {
	return { shownAt: event.at, now: tick(context, event) };
}
