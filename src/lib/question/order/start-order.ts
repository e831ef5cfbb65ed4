import { shuffled } from '#lib/base/chance.ts';

/** The ids in an order that depends only on the seed and is never the right one. */
export function startOrder(right: readonly string[], seed: string): string[] {
	const order = shuffled(right, seed);
	return order.every((id, n) => id === right[n]) ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
