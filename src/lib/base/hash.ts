/** JSON with sorted keys, so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_key, inner: unknown) =>
		inner && typeof inner === 'object' && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	);
}

/** 32-bit FNV-1a over UTF-16 code units. For short ids and seeds, not for security. */
export function fnv1a(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash >>> 0;
}

/** Seven base-36 characters that change when `value` does. */
export const shortHash = (value: unknown): string =>
	fnv1a(canonicalJson(value)).toString(36).padStart(7, '0');

/** Thirteen base-36 characters from 64-bit FNV-1a over UTF-16 code units: an id among many that is the same everywhere. */
export function longHash(text: string): string {
	let hash = 0xcbf29ce484222325n;
	for (let i = 0; i < text.length; i++)
		hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
	return hash.toString(36).padStart(13, '0');
}
