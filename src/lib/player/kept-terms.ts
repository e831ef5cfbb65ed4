import type { KeepRow } from '#lib/progress/facts.ts';

/** The terms a learner keeps now: the newest row of each term tells. */
export function keptTerms(keeps: readonly KeepRow[]): Set<string> {
	const newest = new Map<string, KeepRow>();
	for (const row of keeps) {
		const other = newest.get(row.term);
		if (!other || row.at >= other.at) newest.set(row.term, row);
	}
	return new Set([...newest.values()].filter((row) => row.kept).map((row) => row.term));
}
