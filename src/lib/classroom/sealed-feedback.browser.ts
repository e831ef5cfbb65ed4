import { fromBase64url } from '#lib/base/base64url.ts';
import { concatBytes, equalBytes, uint32 } from '#lib/base/bytes.ts';
import { crc32 } from '#lib/base/crc32.ts';
import { fail, ok, type Result } from '#lib/base/result.ts';
import { packFeedback, unpackFeedback, type Feedback } from './feedback.ts';

/**
 * Why feedback cannot be read. `cut`: its end is missing; `damaged`: bytes were changed on the way; `other-device`:
 * it answers a copy that was not made here; `tampered`: it names a copy of this device, but was not sealed for it;
 * `unreadable`: it opens, and is no feedback of ours.
 */
export type FeedbackError =
	'not-ours' | 'newer' | 'cut' | 'damaged' | 'other-device' | 'tampered' | 'unreadable';

/** The key that a copy gave its teacher, 22 base64url characters, by the id of the submission. */
export interface Reply {
	id: string;
	reply: string;
}

/* « RdMf », a version, the length of all, eight bytes of the submission's UUID, iv, sealed bytes, CRC-32 of all before. */
const MAGIC = new TextEncoder().encode('RdMf');
const VERSION = 1;
const ID_AT = MAGIC.length + 1 + 4;
const HEAD_BYTES = ID_AT + 8;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const MOST_BYTES = 1_000_000;
const INFO = new TextEncoder().encode('route-des-mots/feedback/1');

/** Feedback for the one device that made the copy: AES-256-GCM under a key of the copy's reply key (HKDF-SHA-256). */
export async function sealFeedback(feedback: Feedback, reply: string): Promise<Uint8Array<ArrayBuffer>> {
	const body = packFeedback(feedback);
	const length = HEAD_BYTES + IV_BYTES + body.length + TAG_BYTES + 4;
	const head = concatBytes(MAGIC, Uint8Array.of(VERSION), uint32(length), idBytes(feedback.submission));
	const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
	const key = await keyFrom(reply, 'encrypt');
	const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: head }, key, body);
	const bytes = concatBytes(head, iv, new Uint8Array(sealed));
	return concatBytes(bytes, uint32(crc32(bytes)));
}

/** Opens feedback to one of the copies that were made on this device. */
export async function openFeedback(
	bytes: Uint8Array<ArrayBuffer>,
	replies: readonly Reply[]
): Promise<Result<Feedback, FeedbackError>> {
	const problem = outsideProblem(bytes);
	if (problem) return fail(problem);
	const head = bytes.slice(0, HEAD_BYTES);
	const own = replies.filter(({ id }) => equalBytes(idBytes(id), head.subarray(ID_AT)));
	if (own.length === 0) return fail('other-device');
	for (const { id, reply } of own) {
		const iv = bytes.slice(HEAD_BYTES, HEAD_BYTES + IV_BYTES);
		const key = await keyFrom(reply, 'decrypt');
		const opened = await crypto.subtle
			.decrypt({ name: 'AES-GCM', iv, additionalData: head }, key, bytes.slice(HEAD_BYTES + IV_BYTES, -4))
			.catch(() => undefined);
		if (!opened) continue;
		const feedback = unpackFeedback(new Uint8Array(opened));
		return feedback?.submission === id ? ok(feedback) : fail('unreadable');
	}
	return fail('tampered');
}

function outsideProblem(bytes: Uint8Array<ArrayBuffer>): FeedbackError | undefined {
	const isOurs = equalBytes(bytes.subarray(0, MAGIC.length), MAGIC);
	if (!isOurs || bytes.length > MOST_BYTES) return 'not-ours';
	if (bytes.length < HEAD_BYTES) return 'cut';
	const end = bytes.length - 4;
	const isSound = equalBytes(bytes.subarray(end), uint32(crc32(bytes.subarray(0, end))));
	if (!isSound) {
		const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length + 1);
		return bytes.length < length && length <= MOST_BYTES ? 'cut' : 'damaged';
	}
	if (bytes[MAGIC.length] !== VERSION) return 'newer';
	return bytes.length < HEAD_BYTES + IV_BYTES + TAG_BYTES + 4 ? 'damaged' : undefined;
}

/** The first eight bytes of a UUID. */
const idBytes = (uuid: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from({ length: 8 }, (_, n) => parseInt(uuid.replaceAll('-', '').slice(2 * n, 2 * n + 2), 16));

async function keyFrom(reply: string, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
	const secret = await crypto.subtle.importKey('raw', fromBase64url(reply)!, 'HKDF', false, ['deriveKey']);
	return crypto.subtle.deriveKey(
		{ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: INFO },
		secret,
		{ name: 'AES-GCM', length: 256 },
		false,
		[use]
	);
}
