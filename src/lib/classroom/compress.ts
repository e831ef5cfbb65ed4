import { deflateSync, Inflate, inflateSync, strFromU8, strToU8 } from 'fflate';
import { joined } from '#lib/base/bytes.ts';
import { scanJson } from '#lib/progress/backup/json-scan.ts';

/** JSON as raw DEFLATE (RFC 1951). */
export const packJson = (value: unknown): Uint8Array<ArrayBuffer> =>
	deflateSync(strToU8(JSON.stringify(value)), { level: 9 });

/**
 * The JSON value in raw DEFLATE data, or `undefined` where it is none, would take more than `maxBytes`, or is nested
 * deeper than anything of ours.
 */
export function unpackJson(bytes: Uint8Array, maxBytes: number): unknown {
	const plain = inflateUpTo(bytes, maxBytes);
	if (!plain) return undefined;
	try {
		const text = strFromU8(plain);
		return scanJson(text).depth > MOST_DEEP ? undefined : (JSON.parse(text) as unknown);
	} catch {
		return undefined;
	}
}

/** What reads a value would overflow where the parser does not. */
const MOST_DEEP = 40;

/**
 * What raw DEFLATE data unfold to, or `undefined` where they are none or would take more than `maxBytes`. They are
 * unpacked in parts, so that a small file which unfolds to gigabytes is given up early.
 */
export function inflateUpTo(bytes: Uint8Array, maxBytes: number): Uint8Array<ArrayBuffer> | undefined {
	try {
		return bytes.length * MOST_TIMES <= maxBytes
			? (inflateSync(bytes) as Uint8Array<ArrayBuffer>)
			: inflateInParts(bytes, maxBytes);
	} catch {
		return undefined;
	}
}

/** DEFLATE unfolds no further: a length and a distance of one bit each stand for 258 bytes. */
const MOST_TIMES = 1032;
/** A step gives at most a quarter of a megabyte. */
const STEP = 256;

function inflateInParts(bytes: Uint8Array, maxBytes: number): Uint8Array<ArrayBuffer> {
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
	return joined(parts);
}
