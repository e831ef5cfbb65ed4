import { grouped } from '#lib/base/grouped.ts';
import type { CardIndex, CardRecord } from './card-index.ts';
import { placesOf, recordOf, type AllCardRows, type Places } from './card-record.ts';
import { latestBegun } from './day.ts';
import type { Review } from './rows.ts';

type Listed = CardRecord & { places: Places };

/** Every card that some rows make, or those of some keys alone, in no particular order. */
export function recordsOf(
	{ keeps, notes, states, reviews }: AllCardRows,
	isWanted: (key: string) => boolean = () => true
): CardRecord[] {
	const termsOf = grouped(keeps, ({ lesson, term }) => JSON.stringify([lesson, term]));
	const own = {
		notes: grouped(notes, ({ card }) => card),
		states: grouped(states, ({ card }) => card),
		reviews: grouped(reviews, ({ card }) => card)
	};
	// A term's newest row tells, also when it names another card or none: a card takes all rows of its terms.
	const keepsOf = new Map<string, Set<AllCardRows['keeps'][number]>>();
	for (const rows of termsOf.values())
		for (const card of new Set(rows.flatMap(({ card }) => card ?? []))) {
			if (!isWanted(card)) continue;
			const known = keepsOf.get(card) ?? new Set();
			keepsOf.set(card, known);
			for (const row of rows) known.add(row);
		}
	return [...keepsOf].flatMap(
		([key, rows]) =>
			recordOf(key, {
				keeps: [...rows],
				notes: own.notes.get(key) ?? [],
				states: own.states.get(key) ?? [],
				reviews: own.reviews.get(key) ?? []
			}) ?? []
	);
}

/** A card index over records in memory: where no database is, and to hold another index against. */
export function cardList(records: () => readonly CardRecord[], reviews: () => readonly Review[]): CardIndex {
	const listed = (): Listed[] => records().map((record) => ({ ...record, places: placesOf(record) }));
	const plain = (found: Listed[]): CardRecord[] => found.map(({ places: _, ...record }) => record);
	const sorted = (found: Listed[], place: keyof Places) =>
		found.sort((a, b) => compare(a.places[place], b.places[place]) || compare(a.card.key, b.card.key));
	return {
		async prepare() {},
		async today(day, limits) {
			const all = listed();
			const waiting = (queue: Places['queue']) =>
				sorted(
					all.filter(({ places }) => places.queue === queue),
					'since'
				);
			return {
				due: plain(waiting('due').filter(({ schedule }) => schedule.dueDay! <= day)).slice(0, limits.due),
				fresh: plain(waiting('new')).slice(0, limits.fresh),
				seen: plain(
					all.filter(
						({ schedule: { lastDay }, places }) =>
							lastDay !== undefined &&
							lastDay >= day &&
							lastDay <= latestBegun(day) &&
							places.queue !== 'suspended'
					)
				)
			};
		},
		async page(order, from = 0, count = Infinity) {
			return plain(sorted(listed(), order)).slice(from, from + count);
		},
		async count() {
			return records().length;
		},
		async some(keys) {
			return records().filter(({ card }) => keys.includes(card.key));
		},
		async reviewsOf(keys) {
			return reviews().filter(({ card }) => keys.includes(card));
		}
	};
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
