import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { toBase64url } from '#lib/base/base64url.ts';
import { concatBytes, uint32 } from '#lib/base/bytes.ts';
import { crc32 } from '#lib/base/crc32.ts';
import { anySubmission } from './classroom.fixture.ts';
import { newDeviceKey, type DeviceKey } from './device-key.browser.ts';
import { openCopy, receiptOf, sealCopy } from './sealed-copy.browser.ts';
import { fingerprint, newTeacherKey, unwrapTeacherKey, type TeacherKey } from './teacher-key.browser.ts';

let teacher: TeacherKey;
let other: TeacherKey;
let device: DeviceKey;
beforeAll(async () => {
	[teacher, other, device] = await Promise.all([
		newTeacherKey('quatre mots de passe', 1),
		newTeacherKey('un autre', 1),
		newDeviceKey()
	]);
});
const seal = (submission: Parameters<typeof sealCopy>[0]) =>
	sealCopy(submission, { id: submission.assignment, key: teacher.id }, device);
/** With a checksum that fits, as somebody would make it who knows the format. */
const mended = (bytes: Uint8Array) => {
	const body = bytes.subarray(0, -4);
	return concatBytes(body, uint32(crc32(body)));
};

test('a copy opens with the teacher’s key, as it was, and names the device and its receipt', async () => {
	await fc.assert(
		fc.asyncProperty(anySubmission, async (submission) => {
			const bytes = await seal(submission);
			expect(await openCopy(bytes, [other, teacher])).toEqual({
				ok: true,
				value: { submission, device: toBase64url(device.publicKey), receipt: await receiptOf(bytes) }
			});
		}),
		{ numRuns: 40 }
	);
});

test('without the teacher’s key it does not open', async () => {
	const [submission] = fc.sample(anySubmission, 1);
	expect(await openCopy(await seal(submission!), [other])).toEqual({ ok: false, error: 'other-key' });
	// Even where the key’s name is made to fit.
	const renamed = { id: teacher.id, pair: other.pair };
	expect(await openCopy(await seal(submission!), [renamed])).toEqual({ ok: false, error: 'tampered' });
});

test('a copy with one flipped bit is refused and named, whatever is done to its checksum', async () => {
	const copies = await Promise.all(fc.sample(anySubmission, 8).map(seal));
	await fc.assert(
		fc.asyncProperty(fc.constantFrom(...copies), fc.nat(), async (copy, place) => {
			const flipped = copy.slice();
			const bit = place % (copy.length * 8);
			flipped[bit >> 3]! ^= 1 << (bit & 7);
			const refused = await openCopy(flipped, [teacher]);
			expect(refused).toEqual({ ok: false, error: bit < 32 ? 'not-ours' : 'damaged' });
			if (bit >> 3 >= copy.length - 4) return;
			const forged = await openCopy(mended(flipped), [teacher]);
			expect(forged.ok).toBe(false);
			if (!forged.ok) expect(['not-ours', 'newer', 'other-key', 'tampered']).toContain(forged.error);
		}),
		{ numRuns: 500 }
	);
});

test('a copy that was cut is damaged', async () => {
	const copy = await seal(fc.sample(anySubmission, 1)[0]!);
	for (let length = 4; length < copy.length; length += 7)
		expect(await openCopy(copy.slice(0, length), [teacher])).toEqual({ ok: false, error: 'damaged' });
});

test('a copy that another device signed anew is that device’s', async () => {
	const stranger = await newDeviceKey();
	const [submission] = fc.sample(anySubmission, 1);
	const bytes = await sealCopy(submission!, { id: submission!.assignment, key: teacher.id }, stranger);
	expect(await openCopy(bytes, [teacher])).toMatchObject({
		ok: true,
		value: { device: toBase64url(stranger.publicKey) }
	});
});

test('the teacher’s key comes back from its wrapping with the passphrase only', async () => {
	const { pair, ...kept } = teacher;
	await expect(crypto.subtle.exportKey('pkcs8', pair.privateKey)).rejects.toThrow();
	expect(await unwrapTeacherKey(kept, 'quatre mots')).toEqual({ ok: false, error: 'wrong-passphrase' });
	const back = await unwrapTeacherKey(kept, ' quatre mots de passe ');
	if (!back.ok) throw new Error(back.error);
	const [submission] = fc.sample(anySubmission, 1);
	expect(await openCopy(await seal(submission!), [back.value])).toMatchObject({ ok: true });
});

test('a key has four words of its own', async () => {
	const words = await fingerprint(teacher.id);
	expect(words).toHaveLength(4);
	expect(words).toEqual(await fingerprint(teacher.id));
	expect(words).not.toEqual(await fingerprint(other.id));
	expect(words.join(' ')).toMatch(/^[a-zéèêëàâîïôöùûüç]+( [a-zéèêëàâîïôöùûüç]+){3}$/);
});
