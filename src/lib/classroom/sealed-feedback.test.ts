import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64url } from '#lib/base/base64url.ts';
import { concatBytes, uint32 } from '#lib/base/bytes.ts';
import { crc32 } from '#lib/base/crc32.ts';
import { feedbackFragment, readFeedbackFragment, type Feedback } from './feedback.ts';
import { openFeedback, sealFeedback } from './sealed-feedback.browser.ts';

const token = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(toBase64url);
const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const words = fc.string({ unit: 'grapheme', maxLength: 60 });
const anyFeedback: fc.Arbitrary<Feedback> = fc.record(
	{
		submission: fc.uuid(),
		score: share,
		answers: fc.array(
			fc.record(
				{ question: fc.stringMatching(/^[a-z-]{1,20}$/), credit: share, comment: words, right: words },
				{ requiredKeys: ['question', 'credit'] }
			),
			{ maxLength: 12 }
		),
		writing: fc.record({ credit: share, comment: words }, { requiredKeys: ['comment'] }),
		message: words,
		at: fc.nat(2_000_000_000_000)
	},
	{ requiredKeys: ['submission', 'score', 'answers', 'message', 'at'] }
);
const SAMPLE: Feedback = {
	submission: 'a0b1c2d3-e4f5-4a6b-8c7d-9e0f1a2b3c4d',
	score: 0.75,
	answers: [{ question: 'role', credit: 0.5, comment: 'Relisez la fin.' }],
	message: 'Bravo.',
	at: 1_800_000_000_000
};
const REPLY = toBase64url(new Uint8Array(16).fill(7));
const OWN = [{ id: SAMPLE.submission, reply: REPLY }];
const resealed = (bytes: Uint8Array) => concatBytes(bytes, uint32(crc32(bytes)));

test('feedback comes back whole, by file and by link', async () => {
	await fc.assert(
		fc.asyncProperty(anyFeedback, token, fc.uuid(), token, async (feedback, reply, otherId, other) => {
			const sealed = await sealFeedback(feedback, reply);
			const read = readFeedbackFragment(`#${feedbackFragment(sealed)}`);
			if (typeof read === 'string') throw new Error(read);
			const replies = [
				{ id: otherId, reply: other },
				{ id: feedback.submission, reply }
			];
			expect(await openFeedback(read, replies)).toEqual({ ok: true, value: feedback });
		}),
		{ numRuns: 60 }
	);
});

test('any flipped bit is refused and named', async () => {
	const sealed = await sealFeedback(SAMPLE, REPLY);
	for (let bit = 0; bit < sealed.length * 8; bit++) {
		const flipped = sealed.slice();
		flipped[bit >> 3]! ^= 1 << (bit & 7);
		const read = await openFeedback(flipped, OWN);
		// Bits of the magic make it a stranger's; bits of the length may make it look cut.
		const expected = bit < 32 ? ['not-ours'] : bit < 72 ? ['damaged', 'cut'] : ['damaged'];
		expect(read.ok ? 'opened' : read.error).toBeOneOf(expected);
	}
});

test('a cut end, another device, a forger and a later version are told apart', async () => {
	const sealed = await sealFeedback(SAMPLE, REPLY);
	for (let length = 4; length < sealed.length; length++)
		expect(await openFeedback(sealed.slice(0, length), OWN)).toEqual({ ok: false, error: 'cut' });
	const fragment = feedbackFragment(sealed);
	for (let length = 9; length < fragment.length; length++) {
		const bytes = readFeedbackFragment(fragment.slice(0, length));
		if (typeof bytes === 'string') expect(bytes).toBe('cut');
		else expect(await openFeedback(bytes, OWN)).toEqual({ ok: false, error: 'cut' });
	}
	expect(await openFeedback(sealed, [])).toEqual({ ok: false, error: 'other-device' });
	const forged = await sealFeedback(SAMPLE, toBase64url(new Uint8Array(16)));
	expect(await openFeedback(forged, OWN)).toEqual({ ok: false, error: 'tampered' });
	const changed = sealed.slice(0, -4);
	changed[40]! ^= 1;
	expect(await openFeedback(resealed(changed), OWN)).toEqual({ ok: false, error: 'tampered' });
	const newer = sealed.slice(0, -4);
	newer[4] = 2;
	expect(await openFeedback(resealed(newer), OWN)).toEqual({ ok: false, error: 'newer' });
	expect(readFeedbackFragment('#f2.AAAA')).toBe('newer');
	expect(readFeedbackFragment('#a1.AAAA')).toBe('none');
	expect(readFeedbackFragment('#f1.AA AA')).toBe('cut');
});

test('no bytes and no fragment break the reader', async () => {
	const noise = fc.oneof(
		fc.uint8Array({ maxLength: 200 }),
		fc.uint8Array({ maxLength: 200 }).map((rest) => concatBytes(new TextEncoder().encode('RdMf'), rest)),
		fc
			.uint8Array({ minLength: 20, maxLength: 200 })
			.map((rest) => resealed(concatBytes(new TextEncoder().encode('RdMf\u0001'), rest)))
	);
	await fc.assert(
		fc.asyncProperty(noise, async (bytes) => {
			const read = await openFeedback(bytes.slice() as Uint8Array<ArrayBuffer>, OWN);
			expect(read.ok).toBe(false);
		}),
		{ numRuns: 2_000 }
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.string().map((rest) => `#f1.${rest}`)
			),
			(fragment) => {
				const read = readFeedbackFragment(fragment);
				expect(read instanceof Uint8Array || ['none', 'newer', 'cut'].includes(read)).toBe(true);
			}
		),
		{ numRuns: 2_000 }
	);
});
