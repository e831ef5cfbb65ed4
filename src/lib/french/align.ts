/** One step through two lists of words: a pair, a word too many (`wanted` absent) or one that is missing. */
export interface Step<Slip extends string> {
	given?: string;
	wanted?: string;
	/** What parts the two words of a pair. */
	slip?: Slip | 'same';
}

const SLIP = 1;
const LEFT_OUT = 3;

/**
 * The cheapest way from what was given to what is wanted: as many words as can be keep their order, equal ones
 * rather than such as `compare` finds alike. Work: the product of both lengths.
 */
export function align<Slip extends string>(
	given: readonly string[],
	wanted: readonly string[],
	compare: (given: string, wanted: string) => Slip | 'same' | undefined
): Step<Slip>[] {
	const width = wanted.length + 1;
	const costs = new Float64Array((given.length + 1) * width);
	const slips = given.map((one) => wanted.map((other) => compare(one, other)));
	const cost = (i: number, j: number) => costs[i * width + j]!;
	const paired = (i: number, j: number) => {
		const slip = slips[i - 1]![j - 1];
		return slip ? cost(i - 1, j - 1) + (slip === 'same' ? 0 : SLIP) : Infinity;
	};
	for (let i = 0; i <= given.length; i++)
		for (let j = 0; j <= wanted.length; j++)
			costs[i * width + j] =
				i === 0 || j === 0
					? (i + j) * LEFT_OUT
					: Math.min(paired(i, j), Math.min(cost(i - 1, j), cost(i, j - 1)) + LEFT_OUT);

	const steps: Step<Slip>[] = [];
	let [i, j] = [given.length, wanted.length];
	while (i > 0 || j > 0) {
		if (i > 0 && j > 0 && cost(i, j) === paired(i, j)) {
			const slip = slips[--i]![--j]!;
			steps.push({ given: given[i]!, wanted: wanted[j]!, slip });
		} else if (i > 0 && cost(i, j) === cost(i - 1, j) + LEFT_OUT) steps.push({ given: given[--i]! });
		else steps.push({ wanted: wanted[--j]! });
	}
	return steps.reverse();
}
