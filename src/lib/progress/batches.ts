import { grouped } from '#lib/base/grouped.ts';
import type { Fact } from './facts.ts';

/** Rows that are written at once: the page answers between two batches. */
const BATCH = 500;

/** A list of facts in batches of one table each and in the order of ids, in which an index takes them fastest. */
export async function* inBatches(facts: readonly Fact[]): AsyncGenerator<Fact[]> {
	for (const rows of grouped(facts, ({ table }) => table).values()) {
		rows.sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
		for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
	}
}
