import type { Card } from './card.ts';
import type { Review } from './rows.ts';
import type { Schedule } from './schedule.ts';

/** A card with its schedule: all that lists, queues, figures and exports read of it. Plain data. */
export interface CardRecord {
	card: Card;
	schedule: Schedule;
	/** When it was last forgotten, in milliseconds: reviews until then count for nothing. `-1`: never. */
	since: number;
}

/** What the sittings of a day choose from; suspended cards are left out. */
export interface DayCards {
	/** Reviewed before and due on the day or earlier, the longest due first; at most as many as were asked for. */
	due: CardRecord[];
	/** Never reviewed, the first kept first; at most as many as were asked for. */
	fresh: CardRecord[];
	/** Reviewed on that day (or on a later one, for who flew west over the date line), due again or not. */
	seen: CardRecord[];
}

/** How a list of cards is sorted: by headword as in a dictionary, the next due first, or the last kept first. */
export type CardOrder = 'headword' | 'due' | 'kept';

/** The cards of this device, found without reading their rows. Rows that come in are seen by the next question. */
export interface CardIndex {
	/**
	 * Derives what rows that came in have changed, in parts between which the page answers, and tells how far it is. The
	 * other questions do so too before they answer; after a restore that takes long enough to be told.
	 */
	prepare(told: (done: number, total: number) => void): Promise<void>;
	/** What can be asked on a learner's day. Reads as many cards as it gives, however many there are. */
	today(day: string, limits: { due: number; fresh: number }): Promise<DayCards>;
	/** A stretch of the list of all cards. */
	page(order: CardOrder, from?: number, count?: number): Promise<CardRecord[]>;
	count(): Promise<number>;
	/** The cards that exist among some keys, in no particular order. */
	some(keys: readonly string[]): Promise<CardRecord[]>;
	/** Every review of some cards, those taken back and the undoing rows too, in no particular order. */
	reviewsOf(keys: readonly string[]): Promise<Review[]>;
}
