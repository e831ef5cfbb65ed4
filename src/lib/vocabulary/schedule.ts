import { createEmptyCard, FSRS, State, StrategyMode, type Card as FsrsCard, type Grade } from 'ts-fsrs';
import { dayNumber, dayOfNumber } from './day.ts';
import { byTime } from './newest-row.ts';
import { RATINGS, STAGES, type Rating, type Review, type Stage } from './rows.ts';

/** The share of due words that one should still know (guides/teaching.md: not chased higher, reviews would double). */
export const RETENTION = 0.9;

/** Where a card stands. `learning` and `relearning`: asked again within the same sitting. */
export type Phase = 'new' | 'learning' | 'review' | 'relearning';

/** What FSRS knows of a card, and when it is due: always the fold of its reviews. Plain data. */
export interface Schedule {
	phase: Phase;
	/** The day on which it is due; absent while it is new. */
	dueDay?: string;
	/** In `learning` and `relearning`: the moment from which it is due, in milliseconds. */
	dueAt?: number;
	/** Days until retention falls to 0.90. 0 while new. */
	stability: number;
	/** 1 to 10; 0 while new. */
	difficulty: number;
	/** Days from the last review to the next one; 0 within a sitting. */
	interval: number;
	/** Reviews that count. */
	reps: number;
	/** Times it was known and then missed. */
	lapses: number;
	/** The step within learning, from 0. */
	step: number;
	/** How it is asked next. */
	stage: Stage;
	/** Days of the first and the last review, and the moment of the last. */
	firstDay?: string;
	lastDay?: string;
	lastAt?: number;
}

/** A card before its first review. */
export const NEW: Schedule = {
	phase: 'new',
	stability: 0,
	difficulty: 0,
	interval: 0,
	reps: 0,
	lapses: 0,
	step: 0,
	stage: 'recognise'
};

/** The reviews that count, oldest first: those that no row takes back and that came after `since` (milliseconds). */
export function countedReviews(reviews: readonly Review[], since = -1): Review[] {
	const undone = new Set(reviews.flatMap(({ undoes }) => undoes ?? []));
	return reviews.filter(({ id, at, undoes }) => !undoes && !undone.has(id) && at > since).sort(byTime);
}

/** A card's schedule from its rows, in any order. `since`: when it was last forgotten (`forgottenAt`). */
export const scheduleOf = (key: string, reviews: readonly Review[], since = -1): Schedule =>
	countedReviews(reviews, since).reduce((schedule, review) => reviewed(key, schedule, review), NEW);

/** The schedule after one more review. */
export function reviewed(
	key: string,
	before: Schedule,
	{ at, day, rating, source, stage }: Pick<Review, 'at' | 'day' | 'rating' | 'source' | 'stage'>
): Schedule {
	// Who flies west over the date line lives a day twice: the card's time stands still rather than running back.
	const today = before.lastDay !== undefined && before.lastDay > day ? before.lastDay : day;
	const { card } = fsrs(key).next(toFsrs(before, today), noonOf(today), rating as Grade);
	const phase = PHASES[card.state];
	const waits = card.due.getTime() - noonOf(today).getTime();
	const isShort = phase === 'learning' || phase === 'relearning';
	return {
		phase,
		dueDay: isShort ? today : dayOfNumber(dayNumber(today) + card.scheduled_days),
		...(isShort && { dueAt: at + waits }),
		stability: card.stability,
		difficulty: card.difficulty,
		interval: card.scheduled_days,
		reps: card.reps,
		lapses: card.lapses,
		step: card.learning_steps,
		stage: source === 'reading' ? before.stage : stageAfter(stage, rating, phase),
		firstDay: before.firstDay ?? today,
		lastDay: today,
		lastAt: at
	};
}

/** What each rating would lead to if it were given now. */
export const preview = (
	key: string,
	before: Schedule,
	{ at, day }: Pick<Review, 'at' | 'day'>
): Record<Rating, Schedule> =>
	Object.fromEntries(
		RATINGS.map((rating) => [
			rating,
			reviewed(key, before, { at, day, rating, source: 'review', stage: before.stage })
		])
	) as Record<Rating, Schedule>;

/** Time until a card is due after a review, for a button: minutes within a sitting, whole days after it. */
export const waitOf = ({ dueAt, lastAt = 0, interval }: Schedule): { minutes: number } | { days: number } =>
	dueAt === undefined ? { days: interval } : { minutes: Math.round((dueAt - lastAt) / 60_000) };

/** Chance that the word is still known on a day, 0 to 1; 0 while new. */
export const retrievability = (schedule: Schedule, day: string): number =>
	schedule.phase === 'new'
		? 0
		: fsrs('').get_retrievability(toFsrs(schedule, day), noonOf(later(schedule.lastDay, day)), false);

/**
 * The next stage: one on when the word was known well enough to leave the sitting, one back when it was missed.
 * Hard keeps it: it was not known easily in this form.
 */
function stageAfter(stage: Stage, rating: Rating, phase: Phase): Stage {
	const at = STAGES.indexOf(stage);
	if (rating === 1) return STAGES[Math.max(0, at - 1)]!;
	return rating >= 3 && phase === 'review' ? STAGES[Math.min(STAGES.length - 1, at + 1)]! : stage;
}

const PHASES: Record<State, Phase> = {
	[State.New]: 'new',
	[State.Learning]: 'learning',
	[State.Review]: 'review',
	[State.Relearning]: 'relearning'
};
const STATES: Record<Phase, State> = {
	new: State.New,
	learning: State.Learning,
	review: State.Review,
	relearning: State.Relearning
};

/** One scheduler for all cards; the chance in its intervals depends only on the card and on how often it was seen. */
const scheduler = new FSRS({ request_retention: RETENTION, enable_fuzz: true });
let seededFor = '';
scheduler.useStrategy(StrategyMode.SEED, function () {
	return `${seededFor}#${(this as unknown as { current: FsrsCard }).current.reps}`;
});
function fsrs(key: string): FSRS {
	seededFor = key;
	return scheduler;
}

/**
 * FSRS counts days between dates in UTC. It is given noon of the learner's days there, so that it counts those,
 * whatever the clock and the place were.
 */
const noonOf = (day: string): Date => new Date((dayNumber(day) + 0.5) * 86_400_000);

const later = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b);

function toFsrs(schedule: Schedule, day: string): FsrsCard {
	const { phase, stability, difficulty, interval, reps, lapses, step, dueDay, lastDay } = schedule;
	const empty = createEmptyCard(noonOf(day));
	if (phase === 'new') return empty;
	return {
		...empty,
		due: noonOf(dueDay ?? day),
		stability,
		difficulty,
		scheduled_days: interval,
		reps,
		lapses,
		learning_steps: step,
		state: STATES[phase],
		last_review: noonOf(lastDay ?? day)
	};
}
