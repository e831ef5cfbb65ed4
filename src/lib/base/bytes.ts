/** The byte strings given, one after the other. */
export const concatBytes = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => joined(parts);

/** Byte strings one after the other, however many. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

/** Whether two byte strings are the same. Not for secrets: the time it takes tells where they differ. */
export const equalBytes = (a: Uint8Array, b: Uint8Array): boolean =>
	a.length === b.length && a.every((byte, n) => byte === b[n]);

/** A whole number below 2³² as four bytes, the highest first. */
export const uint32 = (n: number): Uint8Array<ArrayBuffer> =>
	Uint8Array.of(n >>> 24, (n >>> 16) & 0xff, (n >>> 8) & 0xff, n & 0xff);
