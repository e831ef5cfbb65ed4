import type { Database } from './database.db.ts';

/** Tables whose rows change what is derived of a card. */
export const CARD_TABLES = ['keeps', 'reviews', 'cardNotes', 'cardStates'] as const;

/** For more terms than this the whole table is read: one by one is slower, and keeps the page less from answering. */
const MANY = 500;
/** Of so many cards it is asked first which are stale already: that costs less than to write it again. */
const SOME = 20;

interface CardRow {
	card?: string;
	/** Of `keeps`. */
	term?: string;
}

/**
 * Marks the cards that rows are about as stale. To be called in the transaction that writes the rows, after them.
 * A row that lets a term go may name no card: then it is about those that the term was kept as.
 */
export async function markStale(db: Database, rows: Iterable<CardRow>): Promise<void> {
	const keys = new Set<string>();
	const terms = new Set<string>();
	for (const { card, term } of rows) {
		if (card !== undefined) keys.add(card);
		if (term !== undefined) terms.add(term);
	}
	if (terms.size > 0) {
		const keeps = db.rows('keeps');
		const kept = await (
			terms.size > MANY ? keeps.toCollection() : keeps.where('term').anyOf([...terms])
		).toArray();
		for (const { card, term } of kept) if (card !== undefined && terms.has(term)) keys.add(card);
	}
	const known = keys.size > SOME ? await db.cards.bulkGet([...keys]) : [];
	for (const card of known) if (card?.stale) keys.delete(card.key);
	if (keys.size > 0) await db.cards.bulkPut([...keys].map((key) => ({ key, stale: 1 as const })));
}
