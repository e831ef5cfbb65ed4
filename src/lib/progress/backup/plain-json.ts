import * as v from 'valibot';

const MAX_DEPTH = 12;
const MAX_NODES = 2_000;

/** The key of an object that could reach a prototype, if it has one. Schemas that look with `in` pass over it. */
export const refusedKey = (value: object): string | undefined =>
	['__proto__', 'constructor', 'prototype'].find((key) => Object.hasOwn(value, key));

/** Whether a key that could reach a prototype stands anywhere in a JSON value, which must not be nested too deep. */
export const hasRefusedKey = (value: unknown): boolean =>
	typeof value === 'object' &&
	value !== null &&
	(refusedKey(value) !== undefined || Object.values(value).some(hasRefusedKey));

/** Any small JSON value, built anew; keys that could reach a prototype are refused. */
export const plainJson = v.pipe(
	v.unknown(),
	v.rawTransform<unknown, unknown>(({ dataset, addIssue, NEVER }) => {
		let nodes = 0;
		const rebuild = (value: unknown, depth: number): unknown => {
			if (++nodes > MAX_NODES || depth > MAX_DEPTH) throw new RangeError('too large');
			if (Array.isArray(value)) return value.map((item) => rebuild(item, depth + 1));
			if (typeof value !== 'object' || value === null) return value;
			if (refusedKey(value)) throw new RangeError('refused key');
			return Object.fromEntries(
				Object.entries(value).map(([key, inner]) => [key, rebuild(inner, depth + 1)])
			);
		};
		try {
			return rebuild(dataset.value, 0);
		} catch (error) {
			addIssue({ message: (error as Error).message });
			return NEVER;
		}
	})
);
