import { dayNumber } from '#lib/vocabulary/day.ts';
import type { CardRecord } from '#lib/vocabulary/card-index.ts';
import type { Review } from '#lib/vocabulary/rows.ts';
import { countedReviews, NEW, reviewed, type Phase, type Schedule } from '#lib/vocabulary/schedule.ts';

/** The day that due dates are counted from: before any review, and shifted to the learner's own by Anki on import. */
export const FIRST_DAY = '2020-01-01';

/** The columns of `cards` that say when a card comes. */
export interface Scheduling {
	type: 0 | 1 | 2 | 3;
	/** As `type`; `-1`: suspended. Relearning waits in the queue of learning. */
	queue: -1 | 0 | 1 | 2;
	/** New: its place. Learning: the moment, in seconds. Review: the day, counted from `FIRST_DAY`. */
	due: number;
	/** Days. */
	ivl: number;
	/** Ease in permille, for who does not use FSRS: Anki's own beginning, since FSRS has none. */
	factor: number;
	reps: number;
	lapses: number;
	/** Steps left today and in all, as `today * 1000 + all`. */
	left: number;
	/** JSON: the memory as FSRS has it (`s`tability, `d`ifficulty, `l`ast `r`eview `t`ime). */
	data: string;
}

const TYPES: Record<Phase, Scheduling['type']> = { new: 0, learning: 1, review: 2, relearning: 3 };
const EASE = 2500;
/** Steps of learning (1 and 10 minutes) and of relearning (10), here and in Anki as it comes. */
const STEPS: Partial<Record<Phase, number>> = { learning: 2, relearning: 1 };

/** When a card comes, in Anki's terms. `place`: among new cards, from 0. */
export function schedulingOf({ card, schedule }: CardRecord, place: number): Scheduling {
	const { phase, stability, difficulty, reps, lapses, lastAt } = schedule;
	const type = TYPES[phase];
	const steps = Math.max(STEPS[phase] ? 1 : 0, (STEPS[phase] ?? 0) - schedule.step);
	const memory = {
		s: rounded(stability, 4),
		d: rounded(difficulty, 3),
		lrt: Math.floor((lastAt ?? 0) / 1000)
	};
	return {
		type,
		queue: card.state === 'suspended' ? -1 : type === 3 ? 1 : type,
		due: dueOf(schedule, place),
		ivl: intervalOf(schedule),
		factor: type === 0 ? 0 : EASE,
		reps,
		lapses,
		left: steps * 1001,
		data: type === 0 ? '{}' : JSON.stringify(memory)
	};
}

/** A row of `revlog`: one look at a card. */
export interface Look {
	/** Milliseconds; Anki wants no two the same. */
	id: number;
	/** 1 again to 4 easy. */
	ease: number;
	/** Days, or below zero seconds. */
	ivl: number;
	lastIvl: number;
	factor: number;
	/** Milliseconds, a minute at most as Anki counts. */
	time: number;
	/** 0 learning, 1 review, 2 relearning. */
	type: 0 | 1 | 2;
}

/** The looks at a card that count, oldest first. From them Anki's FSRS can learn what suits the learner. */
export function looksOf({ card: { key }, since }: CardRecord, reviews: readonly Review[]): Look[] {
	let before = NEW;
	return countedReviews(reviews, since).map((review) => {
		const after = reviewed(key, before, review);
		const look: Look = {
			id: review.at,
			ease: review.rating,
			ivl: lookInterval(after),
			lastIvl: before.phase === 'new' ? 0 : lookInterval(before),
			factor: EASE,
			time: Math.min(60_000, Math.round(review.ms)),
			type: before.phase === 'review' ? 1 : before.phase === 'relearning' ? 2 : 0
		};
		before = after;
		return look;
	});
}

function dueOf({ phase, dueDay, dueAt }: Schedule, place: number): number {
	if (phase === 'new') return place;
	return dueAt === undefined ? dayNumber(dueDay!) - dayNumber(FIRST_DAY) : Math.floor(dueAt / 1000);
}

/** While a word is learnt anew Anki keeps the interval that it goes back to. */
function intervalOf({ phase, interval, stability }: Schedule): number {
	return phase === 'relearning' ? Math.max(1, Math.round(stability)) : interval;
}

const lookInterval = ({ dueAt, lastAt, interval }: Schedule): number =>
	dueAt === undefined ? interval : -Math.round((dueAt - (lastAt ?? dueAt)) / 1000);

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
