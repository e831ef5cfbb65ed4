/** The mean, or `undefined` of nothing. */
export function mean(values: readonly number[]): number | undefined {
	return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
}

/** The middle value; of two middle ones, their mean; `undefined` of nothing. */
export function median(values: readonly number[]): number | undefined {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle];
	return sorted.length % 2 || upper === undefined ? upper : (sorted[middle - 1]! + upper) / 2;
}

/** Below this spread of values between 0 and 1, what is left is the rounding of the sums. */
const NO_SPREAD = 1e-9;

/** Pearson's correlation of pairs, −1 to 1; `undefined` where one of the two is always the same. */
export function correlation(pairs: readonly (readonly [number, number])[]): number | undefined {
	const meanX = mean(pairs.map(([x]) => x)) ?? 0;
	const meanY = mean(pairs.map(([, y]) => y)) ?? 0;
	let xx = 0;
	let yy = 0;
	let xy = 0;
	for (const [x, y] of pairs) {
		xx += (x - meanX) ** 2;
		yy += (y - meanY) ** 2;
		xy += (x - meanX) * (y - meanY);
	}
	if (xx < NO_SPREAD || yy < NO_SPREAD) return undefined;
	return Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)));
}
