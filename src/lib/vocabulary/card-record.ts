import { splitArticle } from '#lib/french/articles.ts';
import { normalize, withoutAccents } from '#lib/french/normalize.ts';
import type { CardRecord } from './card-index.ts';
import { cardOf, forgottenAt, type CardRows } from './card.ts';
import type { Review } from './rows.ts';
import { scheduleOf } from './schedule.ts';

/** All the rows that a card is made of, in any order. */
export interface AllCardRows extends CardRows {
	reviews: readonly Review[];
}

/** A card with its schedule from its rows; `undefined` when it is no longer kept. */
export function recordOf(key: string, rows: AllCardRows): CardRecord | undefined {
	const card = cardOf(key, rows);
	if (!card) return undefined;
	const own = rows.reviews.filter((review) => review.card === key);
	const since = forgottenAt(key, rows.states);
	return { card, schedule: scheduleOf(key, own, since), since };
}

/** Where a card stands in what is asked and in each `CardOrder`; the smallest comes first. */
export interface Places {
	queue: 'new' | 'due' | 'suspended';
	/** The day it is due or, for a new card, when it was first kept, in milliseconds. */
	since: string | number;
	headword: string;
	due: string;
	kept: number;
}

export function placesOf({ card, schedule }: CardRecord): Places {
	const headword = dictionaryOrder(card.word.headword);
	const due = schedule.dueDay;
	return {
		queue: card.state === 'suspended' ? 'suspended' : due === undefined ? 'new' : 'due',
		since: due ?? card.keptAt,
		headword,
		// New cards have no date and come last.
		due: `${due ?? '~'} ${headword}`,
		kept: -card.keptAt
	};
}

/** Without article or *se*, capitals and accents, which come into play between words that are else the same. */
function dictionaryOrder(headword: string): string {
	const plain = normalize(headword);
	const bare = splitArticle(plain).rest.replace(/^(?:se |s')/, '');
	return `${withoutAccents(bare)} ${plain}`;
}
