/**
 * The places in `given` that belong to a longest subsequence it shares with `wanted`, in rising order; the
 * first found when there are several.
 */
export function longestCommon(given: readonly string[], wanted: readonly string[]): number[] {
	// Lengths of what the tails from (i, j) share, filled from the end.
	const shared = given.map(() => wanted.map(() => 0));
	const at = (i: number, j: number) => shared[i]?.[j] ?? 0;
	for (let i = given.length - 1; i >= 0; i--)
		for (let j = wanted.length - 1; j >= 0; j--)
			shared[i]![j] = given[i] === wanted[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
	const places: number[] = [];
	for (let i = 0, j = 0; i < given.length && j < wanted.length;)
		if (given[i] === wanted[j]) {
			places.push(i++);
			j++;
		} else if (at(i + 1, j) >= at(i, j + 1)) i++;
		else j++;
	return places;
}
