import { fnv1a } from './hash.ts';

/** A seeded source of numbers in [0, 1): Mulberry32 (Tommy Ettinger, public domain). */
function seeded(seed: string): () => number {
	let state = fnv1a(seed);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** The items in an order that depends only on the seed (Fisher–Yates). The input is left alone. */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
	const chance = seeded(seed);
	const result = [...items];
	for (let i = result.length - 1; i > 0; i--) {
		const j = Math.floor(chance() * (i + 1));
		[result[i], result[j]] = [result[j]!, result[i]!];
	}
	return result;
}
