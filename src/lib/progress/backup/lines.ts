import { joined } from '#lib/base/bytes.ts';

const NEWLINE = 0x0a;

/** Thrown when a line is longer than any that is written. */
export class LineTooLong extends Error {}

/**
 * The lines of a stream, each with its line feed, and the rest after the last one, if any. Two lines at most are in
 * memory, and no line may be longer than `most` bytes.
 */
export async function* linesOf(
	stream: ReadableStream<Uint8Array>,
	most: number
): AsyncGenerator<Uint8Array, void> {
	const reader = stream.getReader();
	/** Parts of a line whose end has not come yet. */
	let parts: Uint8Array[] = [];
	let length = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			let start = 0;
			for (let end = value.indexOf(NEWLINE); end >= 0; end = value.indexOf(NEWLINE, start)) {
				yield whole(parts, value.subarray(start, end + 1), most);
				parts = [];
				length = 0;
				start = end + 1;
			}
			if (start < value.length) parts.push(value.subarray(start));
			length += value.length - start;
			if (length > most) throw new LineTooLong();
		}
		if (parts.length > 0) yield whole(parts, new Uint8Array(), most);
	} finally {
		await reader.cancel().catch(() => {});
	}
}

function whole(parts: readonly Uint8Array[], last: Uint8Array, most: number): Uint8Array {
	const line = parts.length > 0 ? joined([...parts, last]) : last;
	if (line.length > most) throw new LineTooLong();
	return line;
}
