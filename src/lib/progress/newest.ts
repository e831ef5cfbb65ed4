import { canonicalJson } from '#lib/base/hash.ts';
import type { Fact } from './facts.ts';

/** The part of a row that says which row it is and which version of it. */
interface Versioned {
	id: string;
	at: number;
}

/**
 * Of two rows with the same id, whether `a` takes the place of `b`: the later one does, and of two equally late
 * ones the one whose JSON is greater. A total order, so that histories merge to the same in any order.
 */
export function supersedes(a: Versioned, b: Versioned | undefined): boolean {
	if (!b) return true;
	if (a.at !== b.at) return a.at > b.at;
	return canonicalJson(a) > canonicalJson(b);
}

/** What a fact is about, across tables. */
const factKey = ({ table, row }: { table: string; row: { id: string } }): string => `${table}/${row.id}`;

/** The facts with one row an id, the newest, in the order in which ids first appeared. */
export function newestOf<F extends { table: string; row: Versioned } = Fact>(facts: Iterable<F>): F[] {
	const newest = new Map<string, F>();
	for (const fact of facts) {
		const key = factKey(fact);
		if (supersedes(fact.row, newest.get(key)?.row)) newest.set(key, fact);
	}
	return [...newest.values()];
}
