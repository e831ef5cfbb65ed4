import { deflateSync, Inflate, inflateSync, strFromU8, strToU8 } from 'fflate';
import { concatBytes } from '#lib/base/bytes.ts';

/** JSON as raw DEFLATE (RFC 1951). */
export const packJson = (value: unknown): Uint8Array<ArrayBuffer> =>
	deflateSync(strToU8(JSON.stringify(value)), { level: 9 });

/**
 * The JSON value in raw DEFLATE data, or `undefined` where it is none or would take more than `maxBytes`. It is
 * unpacked in parts, so that a small file which unfolds to gigabytes is given up early.
 */
export function unpackJson(bytes: Uint8Array, maxBytes: number): unknown {
	try {
		const plain =
			bytes.length * MOST_TIMES <= maxBytes ? inflateSync(bytes) : inflateInParts(bytes, maxBytes);
		return JSON.parse(strFromU8(plain)) as unknown;
	} catch {
		return undefined;
	}
}

/** DEFLATE unfolds no further: a length and a distance of one bit each stand for 258 bytes. */
const MOST_TIMES = 1032;
/** A step gives at most a quarter of a megabyte. */
const STEP = 256;

function inflateInParts(bytes: Uint8Array, maxBytes: number): Uint8Array {
	const parts: Uint8Array[] = [];
	let size = 0;
	let isWhole = false;
	const inflate = new Inflate((part, final) => {
		size += part.length;
		if (size > maxBytes) throw new RangeError('too much');
		parts.push(part);
		isWhole = final;
	});
	for (let at = 0; at < bytes.length; at += STEP)
		inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
	if (!isWhole) throw new RangeError('cut');
	return concatBytes(...parts);
}
