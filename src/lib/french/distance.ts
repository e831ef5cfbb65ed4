/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of two neighbours, each
 * worth one. Gives `Infinity` above `max`, at once when the lengths alone are too far apart.
 */
export function distance(a: string, b: string, max = Infinity): number {
	if (Math.abs(a.length - b.length) > max) return Infinity;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, beforeLast[j - 2]! + 1);
			row.push(cost);
		}
		beforeLast = last;
		last = row;
	}
	const result = last[b.length]!;
	return result > max ? Infinity : result;
}
