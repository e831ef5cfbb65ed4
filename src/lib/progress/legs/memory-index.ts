import type { CardRecord } from '#lib/vocabulary/card-index.ts';
import { TABLES, type Fact, type TableName, type Tables } from '../facts.ts';
import { supersedes } from '../newest.ts';
import { FIXED_TABLES, type Index } from './leg.ts';

/** An index that lives as long as the page: over the journal when the database is refused, or alone. */
export function memoryIndex(): Index {
	const tables = new Map(TABLES.map((table) => [table, new Map<string, Tables[TableName]>()]));
	const of = (table: TableName) => tables.get(table)!;
	const every = <T extends TableName>(table: T) => [...of(table).values()] as Tables[T][];
	/** Derived anew after each write: this index is a makeshift, and small. */
	let records: CardRecord[] | undefined;
	return {
		shared: false,
		isNewer: false,
		async write(facts) {
			let added = 0;
			records = undefined;
			for (const { table, row } of facts) {
				const known = of(table).get(row.id);
				if (!known) added++;
				if (supersedes(row, known)) of(table).set(row.id, row);
			}
			return added;
		},
		async rows<T extends TableName>(table: T, lesson?: string, level?: string) {
			const rows: (Tables[T] & { lesson?: string; level?: string })[] = every(table);
			return rows
				.filter((row) => lesson === undefined || row.lesson === lesson)
				.filter((row) => level === undefined || row.level === level)
				.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
		},
		async cards() {
			const { cardList, recordsOf } = await import('#lib/vocabulary/card-list.ts');
			return cardList(
				() =>
					(records ??= recordsOf({
						keeps: every('keeps'),
						reviews: every('reviews'),
						notes: every('cardNotes'),
						states: every('cardStates')
					})),
				() => every('reviews')
			);
		},
		async missing(facts) {
			return facts.filter(({ table, row }) => supersedes(row, of(table).get(row.id)));
		},
		async ids(known = FIXED_TABLES) {
			return Object.fromEntries(known.map((table) => [table, [...of(table).keys()]]));
		},
		async some(ids) {
			return TABLES.flatMap((table) =>
				(ids[table] ?? []).flatMap((id) =>
					of(table).has(id) ? [{ table, row: of(table).get(id) } as Fact] : []
				)
			);
		},
		async count() {
			return [...tables.values()].reduce((sum, rows) => sum + rows.size, 0);
		},
		async has(table, id) {
			return of(table).has(id);
		},
		async reopen() {},
		async erase() {
			records = undefined;
			for (const rows of tables.values()) rows.clear();
		},
		close() {}
	};
}
