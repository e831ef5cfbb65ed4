import { concatBytes, equalBytes, uint32 } from '#lib/base/bytes.ts';
import { crc32 } from '#lib/base/crc32.ts';
import { fail, ok, type Result } from '#lib/base/result.ts';

/**
 * The outside of what is sealed: « RdM », a letter for what is inside, a version, four bytes that name the key,
 * eight that name the assignment, HPKE's encapsulated key, the sealed bytes, and a CRC-32 of all before it. The
 * checksum tells damage on the way from a copy that somebody changed on purpose.
 */
export interface Envelope {
	/** First four bytes of the SHA-256 of the teacher's public key. */
	keyId: Uint8Array;
	/** The assignment's eight bytes. */
	assignment: Uint8Array;
	enc: Uint8Array<ArrayBuffer>;
	sealed: Uint8Array<ArrayBuffer>;
	/** Everything before the encapsulated key: authenticated with the content. */
	head: Uint8Array<ArrayBuffer>;
}

/** `not-ours`: something else; `newer`: from a later version of the app; `damaged`: bytes are missing or changed. */
export type EnvelopeError = 'not-ours' | 'newer' | 'damaged';

const MAGIC = new TextEncoder().encode('RdMc');
const VERSION = 1;
const HEAD_BYTES = MAGIC.length + 1 + 4 + 8;
const ENC_BYTES = 65;
const TAG_BYTES = 16;
/** Larger files are refused unread. */
export const MOST_ENVELOPE_BYTES = 1_000_000;

/** The first bytes of an envelope. */
export const envelopeHead = (keyId: Uint8Array, assignment: Uint8Array): Uint8Array<ArrayBuffer> =>
	concatBytes(MAGIC, Uint8Array.of(VERSION), keyId.subarray(0, 4), assignment.subarray(0, 8));

/** Closes an envelope. */
export function closeEnvelope(
	head: Uint8Array,
	enc: Uint8Array,
	sealed: Uint8Array
): Uint8Array<ArrayBuffer> {
	const bytes = concatBytes(head, enc, sealed);
	return concatBytes(bytes, uint32(crc32(bytes)));
}

/** Reads the outside of an envelope. */
export function openEnvelope(bytes: Uint8Array<ArrayBuffer>): Result<Envelope, EnvelopeError> {
	if (bytes.length < MAGIC.length || !equalBytes(bytes.subarray(0, MAGIC.length), MAGIC))
		return fail('not-ours');
	if (bytes.length > MOST_ENVELOPE_BYTES) return fail('not-ours');
	const end = bytes.length - 4;
	const isShort = end < HEAD_BYTES + ENC_BYTES + TAG_BYTES;
	if (isShort || !equalBytes(bytes.subarray(end), uint32(crc32(bytes.subarray(0, end)))))
		return fail('damaged');
	if (bytes[MAGIC.length] !== VERSION) return fail('newer');
	return ok({
		keyId: bytes.slice(5, 9),
		assignment: bytes.slice(9, 17),
		head: bytes.slice(0, HEAD_BYTES),
		enc: bytes.slice(HEAD_BYTES, HEAD_BYTES + ENC_BYTES),
		sealed: bytes.slice(HEAD_BYTES + ENC_BYTES, end)
	});
}
