import { grouped } from '#lib/base/grouped.ts';
import type { CardRecord } from './card-index.ts';
import { addDays, dayNumber } from './day.ts';
import type { Review } from './rows.ts';
import { countedReviews, NEW, reviewed, type Phase } from './schedule.ts';

/** A count of reviews; `missed`: those rated again. */
export interface ReviewCount {
	day: string;
	count: number;
	missed: number;
}

/** Reviews by learner's day, first day first, days without any left out. What was taken back does not count. */
export function reviewsByDay(reviews: readonly Review[]): ReviewCount[] {
	const days = new Map<string, ReviewCount>();
	for (const { day, rating } of countedReviews(reviews)) {
		const own = days.get(day) ?? { day, count: 0, missed: 0 };
		days.set(day, own);
		own.count += 1;
		if (rating === 1) own.missed += 1;
	}
	return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Days in a row with a review up to `today`; a day that is not over breaks nothing. */
export function streak(reviews: readonly Review[], today: string): number {
	const days = new Set(countedReviews(reviews).map(({ day }) => day));
	let day = days.has(today) ? today : addDays(today, -1);
	let length = 0;
	for (; days.has(day); day = addDays(day, -1)) length++;
	return length;
}

/** How many cards come due on each of the days from `today` on; overdue ones count today, new and suspended ones nowhere. */
export function forecast(
	records: readonly CardRecord[],
	today: string,
	length = 30
): { day: string; count: number }[] {
	const days = Array.from({ length }, (_, n) => ({ day: addDays(today, n), count: 0 }));
	for (const { card, schedule } of records) {
		if (card.state !== 'active' || schedule.dueDay === undefined) continue;
		const day = days[Math.max(0, dayNumber(schedule.dueDay) - dayNumber(today))];
		if (day) day.count += 1;
	}
	return days;
}

/**
 * Retention as measured: of the looks at a card that had left learning, a day or more after the one before, the share
 * that was not missed. `share` is `undefined` while there was none. To be held against `RETENTION`.
 */
export function retention(
	reviews: readonly Review[],
	sinceOf: ReadonlyMap<string, number> = new Map()
): { known: number; count: number; share: number | undefined } {
	let [known, count] = [0, 0];
	for (const [key, own] of grouped(reviews, ({ card }) => card)) {
		let schedule = NEW;
		for (const review of countedReviews(own, sinceOf.get(key))) {
			if (schedule.phase === 'review' && review.day > schedule.lastDay!) {
				count += 1;
				if (review.rating > 1) known += 1;
			}
			schedule = reviewed(key, schedule, review);
		}
	}
	return { known, count, share: count === 0 ? undefined : known / count };
}

/** `young` until its interval reaches three weeks, then `mature`, as in Anki. `learning`: not settled, or missed lately. */
export const WORD_STATES = ['new', 'learning', 'young', 'mature', 'suspended'] as const;
export type WordState = (typeof WORD_STATES)[number];
const MATURE_DAYS = 21;
const OF_PHASE: Record<Phase, WordState> = {
	new: 'new',
	learning: 'learning',
	relearning: 'learning',
	review: 'young'
};

/** What a card is, in one word. */
export const wordState = ({ card, schedule }: CardRecord): WordState => {
	if (card.state === 'suspended') return 'suspended';
	return schedule.interval >= MATURE_DAYS ? 'mature' : OF_PHASE[schedule.phase];
};

/** Whether a word counts as known (« 12 mots connus sur 26 »): it has left learning, suspended or not. */
export const isKnown = ({ schedule }: CardRecord): boolean => schedule.phase === 'review';

/** How many cards are in each state. */
export function wordsByState(records: readonly CardRecord[]): Record<WordState, number> {
	const counts = Object.fromEntries(WORD_STATES.map((state) => [state, 0])) as Record<WordState, number>;
	for (const record of records) counts[wordState(record)] += 1;
	return counts;
}
