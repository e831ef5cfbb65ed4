import type { CardRecord } from './card-index.ts';
import { cardKey } from './card.ts';
import { recordOf } from './card-record.ts';
import type { Keep, KeptWord, Rating, Review } from './rows.ts';

let count = 0;
const newId = () => `row-${String(++count).padStart(6, '0')}`;

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Noon UTC of a day in 2026, `n` days after the 1st of January. */
export const noon = (n: number): number => Date.UTC(2026, 0, 1 + n, 12);
/** That day. */
export const dayAt = (n: number): string => new Date(noon(n)).toISOString().slice(0, 10);

export const word = (headword: string, fields: Partial<KeptWord> = {}): KeptWord => ({
	headword,
	pos: 'noun',
	definition: `ce qu’est ${headword}`,
	translations: {},
	...fields
});

/** A row that keeps a word, with everything that a test does not care about filled in. */
export function keep(headword: string, fields: Partial<Keep> & { word?: KeptWord } = {}): Keep {
	const kept = fields.word ?? word(headword);
	return {
		id: newId(),
		at: 0,
		lesson: 'l',
		term: headword,
		kept: true,
		card: cardKey(kept),
		...fields,
		word: kept
	};
}

/** A review, `n` days after the 1st of January 2026. */
export const review = (
	card: string,
	n: number,
	rating: Rating = 3,
	fields: Partial<Review> = {}
): Review => ({
	id: newId(),
	at: noon(n),
	day: dayAt(n),
	card,
	rating,
	stage: 'recognise',
	ms: 1000,
	source: 'review',
	...fields
});

/** A row that takes a review back. */
export const undo = ({ id, card, at, day, rating, stage }: Review, fields: Partial<Review> = {}): Review => ({
	id: newId(),
	at: at + 1,
	day,
	card,
	rating,
	stage,
	ms: 0,
	source: 'review',
	undoes: id,
	...fields
});

/** The record of a word that was kept once, after some reviews. */
export function record(
	headword: string,
	reviews: readonly Review[] = [],
	fields: Partial<Keep> = {}
): CardRecord {
	const row = keep(headword, fields);
	return recordOf(row.card!, { keeps: [row], notes: [], states: [], reviews })!;
}
