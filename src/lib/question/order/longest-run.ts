/** The longest subset of the numbers that stands in rising order, the first found when there are several. */
export function longestRising(numbers: readonly number[]): number[] {
	const bestEndingAt: number[][] = [];
	numbers.forEach((number, i) => {
		let best: number[] = [];
		for (let j = 0; j < i; j++) {
			const before = bestEndingAt[j]!;
			if (numbers[j]! < number && before.length > best.length) best = before;
		}
		bestEndingAt.push([...best, number]);
	});
	return bestEndingAt.reduce((best, run) => (run.length > best.length ? run : best), []);
}
