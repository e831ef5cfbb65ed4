import fc from 'fast-check';
import { expect, type TestContext } from 'vitest';

/** Cases of each fuzzer: `FUZZ_RUNS=100000` for a long run. */
const RUNS = Number(process.env['FUZZ_RUNS']) || 300;

/** How long a test that fuzzes may take, in milliseconds. */
export const FUZZ_TIME = { timeout: 60_000 + RUNS * 30 };

declare module 'vitest' {
	interface TaskMeta {
		/** What a fuzzer came to: its cases, and how many of them were taken. */
		fuzz?: { cases: number; accepted: number };
	}
}

/**
 * Gives a door any number of cases. `check` tells whether the case was taken, and throws where the door misbehaved.
 * The share of cases taken is reported, and must be at least `least`: a fuzzer that only knocks tests nothing.
 */
export async function fuzz<T>(
	{ task }: Pick<TestContext, 'task'>,
	cases: fc.Arbitrary<T>,
	check: (value: T) => boolean | Promise<boolean>,
	least = 0
): Promise<void> {
	let tried = 0;
	let accepted = 0;
	const natives = Object.getOwnPropertyNames(Object.prototype).length;
	await fc.assert(
		fc.asyncProperty(cases, async (value) => {
			tried += 1;
			if (await check(value)) accepted += 1;
			if (Object.getOwnPropertyNames(Object.prototype).length !== natives) throw new Error('polluted');
		}),
		{ numRuns: RUNS }
	);
	task.meta.fuzz = { cases: tried, accepted };
	expect(tried).toBeGreaterThanOrEqual(RUNS);
	expect(accepted / tried).toBeGreaterThanOrEqual(least);
}

/** Values that programs stumble over. */
const oddValue: fc.Arbitrary<unknown> = fc.oneof(
	fc.jsonValue({ maxDepth: 2 }),
	fc.constantFrom<unknown>(
		'__proto__',
		'constructor',
		'\ud800',
		'\u202e',
		'\u0000',
		'=1+1',
		'<img src=x onerror=alert(1)>',
		'javascript:alert(1)',
		-0,
		-1,
		0.5,
		1e308,
		2 ** 53,
		8.64e15 + 1,
		null,
		[],
		{}
	),
	fc.constantFrom('__proto__', 'constructor', 'prototype').map((key) => ({ [key]: { polluted: true } })),
	fc
		.integer({ min: 1, max: 60 })
		.map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown),
	fc.string({ unit: 'binary', maxLength: 3000 })
);

/** Where something is changed, and into what. */
export const edits = fc.array(fc.tuple(fc.nat(2_000), oddValue, fc.nat(9)), { minLength: 0, maxLength: 3 });

/**
 * A JSON value with some of its pieces exchanged, taken away, named otherwise or put in twice: most of it is still as
 * it should be, so that what is changed gets as far as it can.
 */
export function disturbed(value: unknown, changes: readonly [number, unknown, number][]): unknown {
	const root: unknown[] = [JSON.parse(JSON.stringify(value))];
	for (const [at, piece, how] of changes) {
		const places: [Record<string, unknown> | unknown[], string | number][] = [];
		const walk = (inner: unknown) => {
			if (Array.isArray(inner))
				inner.forEach((each, n) => {
					places.push([inner as unknown[], n]);
					walk(each);
				});
			else if (inner && typeof inner === 'object')
				for (const key of Object.keys(inner)) {
					places.push([inner as Record<string, unknown>, key]);
					walk((inner as Record<string, unknown>)[key]);
				}
		};
		walk(root);
		const [holder, key] = places[at % places.length]!;
		if (Array.isArray(holder)) {
			if (how === 0 && holder !== root) holder.splice(Number(key), 1);
			else if (how === 1) holder.push(holder[Number(key)]);
			else holder[Number(key)] = piece;
		} else if (how === 0) delete holder[key];
		else if (how === 1)
			Object.defineProperty(holder, String(piece).slice(0, 20), {
				value: 1,
				enumerable: true,
				configurable: true,
				writable: true
			});
		else
			Object.defineProperty(holder, key, {
				value: piece,
				enumerable: true,
				configurable: true,
				writable: true
			});
	}
	return root[0];
}
