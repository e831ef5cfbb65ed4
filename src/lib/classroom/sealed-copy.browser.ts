import { fromBase64url, toBase64url } from '#lib/base/base64url.ts';
import { concatBytes, equalBytes } from '#lib/base/bytes.ts';
import { fail, ok, type Result } from '#lib/base/result.ts';
import type { Assignment } from './assignment.ts';
import { isSignedBy, sign, type DeviceKey } from './device-key.browser.ts';
import { closeEnvelope, envelopeHead, openEnvelope, type EnvelopeError } from './envelope.ts';
import { packSubmission, unpackSubmission } from './submission-wire.ts';
import type { Submission } from './submission.ts';
import { POINT_BYTES, sha256, suite } from './suite.browser.ts';
import { importPublicKey, keyIdOf, type TeacherKey } from './teacher-key.browser.ts';

/** A copy that was opened. */
export interface OpenedCopy {
	submission: Submission;
	/** Public key of the device that signed it: 87 base64url characters. */
	device: string;
	/** The short code that pupil and teacher can compare. */
	receipt: string;
}

/**
 * Why a copy is refused. `other-key`: sealed to somebody else; `tampered`: its checksum was made to fit, but it
 * does not open, or is not signed by the device that it names; `unreadable`: sealed and signed, but no copy of ours.
 */
export type CopyError = EnvelopeError | 'other-key' | 'tampered' | 'unreadable';

const PURPOSE = new TextEncoder().encode('route-des-mots/copy/1');
const SIGNATURE_BYTES = 64;

/** A copy sealed to the assignment's teacher and signed by this device. Rejects when the link's key is no key. */
export async function sealCopy(
	submission: Submission,
	assignment: Pick<Assignment, 'id' | 'key'>,
	device: DeviceKey
): Promise<Uint8Array<ArrayBuffer>> {
	const recipientPublicKey = await importPublicKey(assignment.key);
	if (!recipientPublicKey) throw new Error('The assignment has no valid key');
	const head = envelopeHead(await keyIdOf(assignment.key), fromBase64url(assignment.id)!);
	const body = packSubmission(submission);
	const signature = await sign(device, concatBytes(PURPOSE, head, body));
	const content = concatBytes(device.publicKey, signature, body);
	const { enc, ct } = await suite.seal({ recipientPublicKey, info: PURPOSE }, content, head);
	return closeEnvelope(head, new Uint8Array(enc), new Uint8Array(ct));
}

/** Opens a copy with the one of the teacher's keys to which it was sealed. */
export async function openCopy(
	bytes: Uint8Array<ArrayBuffer>,
	keys: readonly Pick<TeacherKey, 'id' | 'pair'>[]
): Promise<Result<OpenedCopy, CopyError>> {
	const envelope = openEnvelope(bytes);
	if (!envelope.ok) return envelope;
	const { keyId, head, enc, sealed, assignment } = envelope.value;
	const key = await findKey(keyId, keys);
	if (!key) return fail('other-key');
	const content = await suite.open({ recipientKey: key.pair, enc, info: PURPOSE }, sealed, head).then(
		(opened) => new Uint8Array(opened),
		() => undefined
	);
	if (!content || content.length <= POINT_BYTES + SIGNATURE_BYTES) return fail('tampered');

	const device = content.slice(0, POINT_BYTES);
	const signature = content.slice(POINT_BYTES, POINT_BYTES + SIGNATURE_BYTES);
	const body = content.slice(POINT_BYTES + SIGNATURE_BYTES);
	if (!(await isSignedBy(device, signature, concatBytes(PURPOSE, head, body)))) return fail('tampered');
	const submission = unpackSubmission(body);
	if (!submission || submission.assignment !== toBase64url(assignment)) return fail('unreadable');
	return ok({ submission, device: toBase64url(device), receipt: await receiptOf(bytes) });
}

/** Eight letters and digits (40 bits of the copy's SHA-256, in Crockford's base 32), in two groups. */
export async function receiptOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const hash = await sha256(bytes);
	const bits = [...hash.subarray(0, 5)].reduce((sum, byte) => sum * 256 + byte, 0);
	const code = Array.from({ length: 8 }, (_, n) => CROCKFORD[Math.floor(bits / 32 ** (7 - n)) % 32]).join('');
	return `${code.slice(0, 4)}-${code.slice(4)}`;
}
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

async function findKey<K extends { id: string }>(
	keyId: Uint8Array,
	keys: readonly K[]
): Promise<K | undefined> {
	for (const key of keys) {
		const known = keyIds.get(key.id) ?? (await keyIdOf(key.id));
		keyIds.set(key.id, known);
		if (equalBytes(known, keyId)) return key;
	}
	return undefined;
}
/** Thousands of copies ask for the same two or three. */
const keyIds = new Map<string, Uint8Array>();
