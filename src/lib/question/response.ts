/** The longest typed answer that is read: beyond it, it is no answer. */
export const MAX_TYPED = 200;

/** Whether a value is a plain object whose own keys and values pass. */
export function isRecordOf(
	value: unknown,
	isKey: (key: string) => boolean,
	isValue: (inner: unknown, key: string) => boolean
): boolean {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	const prototype: unknown = Object.getPrototypeOf(value);
	if (prototype !== null && prototype !== Object.prototype) return false;
	return Object.entries(value).every(([key, inner]) => isKey(key) && isValue(inner, key));
}

/** Whether a value can be a typed answer. */
export const isTyped = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= MAX_TYPED;

/** Whether a string can be the number of a gap. */
export const isGapId = (key: string): boolean => /^[1-9]\d?$/.test(key);

/** Whether a value can be the id of a sentence of the text: `projets.3`. */
export const isSentenceId = (value: unknown): value is string =>
	typeof value === 'string' && /^[a-z0-9-]+\.\d+$/.test(value);
