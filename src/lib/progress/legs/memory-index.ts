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
	/** Ids in their order, until rows come or go. */
	let sorted: Partial<Record<TableName, string[]>> = {};
	return {
		shared: false,
		isNewer: false,
		async write(facts) {
			let added = 0;
			records = undefined;
			for (const { table, row } of facts) {
				const known = of(table).get(row.id);
				if (!known) {
					added++;
					delete sorted[table];
				}
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
		async stretch<T extends TableName>(table: T, after: string | undefined, most: number) {
			const ids = (sorted[table] ??= [...of(table).keys()].sort());
			const from = after === undefined ? 0 : firstAfter(ids, after);
			return ids.slice(from, from + most).map((id) => of(table).get(id)) as Tables[T][];
		},
		async present(facts) {
			return facts.flatMap(({ table, row }) => {
				const known = of(table).get(row.id);
				return known ? ({ table, row: known } as Fact) : [];
			});
		},
		async undo(written, replaced) {
			records = undefined;
			sorted = {};
			for (const { table, id, at } of written) if (of(table).get(id)?.at === at) of(table).delete(id);
			for (const { table, row } of replaced) of(table).set(row.id, row);
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
		async counts() {
			return Object.fromEntries(TABLES.map((table) => [table, of(table).size])) as Record<TableName, number>;
		},
		async has(table, id) {
			return of(table).has(id);
		},
		async reopen() {},
		async erase() {
			records = undefined;
			sorted = {};
			for (const rows of tables.values()) rows.clear();
		},
		close() {}
	};
}

/** Where the first id after another stands in a sorted list. */
function firstAfter(ids: readonly string[], after: string): number {
	let [low, high] = [0, ids.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (ids[middle]! > after) high = middle;
		else low = middle + 1;
	}
	return low;
}
