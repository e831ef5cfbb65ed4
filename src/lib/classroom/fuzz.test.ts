import fc from 'fast-check';
import { inflateSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '#lib/base/base64url.ts';
import { concatBytes, uint32 } from '#lib/base/bytes.ts';
import { crc32 } from '#lib/base/crc32.ts';
import { disturbed, edits, fuzz, FUZZ_TIME } from '#lib/base/fuzz.fixture.ts';
import { assignmentFragment, readAssignment } from './assignment-link.ts';
import { filesInArchive } from './archive.ts';
import { readClassTables } from './class-backup.browser.ts';
import { anyAssignment, anySubmission } from './classroom.fixture.ts';
import { FrameGatherer, framesOf } from '#lib/base/code-frames.ts';
import { packJson } from './compress.ts';
import { copiesInFile, copiesInMessage } from './copies-in-file.ts';
import { copyText } from './copy-text.ts';
import { closeEnvelope, envelopeHead, openEnvelope } from './envelope.ts';
import { packFeedback, unpackFeedback, type Feedback } from './feedback.ts';
import { sampleAssigned, sampleCopies } from './gradebook.fixture.ts';
import { packSubmission, unpackSubmission } from './submission-wire.ts';

const unpacked = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(inflateSync(bytes))) as unknown;

test('a link with a fitting checksum and any content', FUZZ_TIME, async (context) => {
	await fuzz(
		context,
		fc.tuple(anyAssignment, edits),
		([assignment, changes]) => {
			const good = fromBase64url(assignmentFragment(assignment).slice(3))!.subarray(4 + 65);
			const body = concatBytes(new Uint8Array(65), packJson(disturbed(unpacked(good), changes)));
			const read = readAssignment(`a1.${toBase64url(concatBytes(uint32(crc32(body)), body))}`);
			// What is taken can be given out again, unchanged.
			if (read.ok) expect(readAssignment(assignmentFragment(read.value))).toEqual(read);
			return read.ok;
		},
		0.2
	);
});

test('a copy that a pupil who knows the format made up', FUZZ_TIME, async (context) => {
	await fuzz(
		context,
		fc.tuple(anySubmission, edits),
		([submission, changes]) => {
			const read = unpackSubmission(packJson(disturbed(unpacked(packSubmission(submission)), changes)));
			if (!read) return false;
			expect(unpackSubmission(packSubmission(read))).toEqual(read);
			expect(read.answers.length).toBeLessThanOrEqual(500);
			return true;
		},
		0.2
	);
});

test('feedback with any content', FUZZ_TIME, async (context) => {
	const share = fc.constantFrom(0, 0.5, 1);
	const feedback: fc.Arbitrary<Feedback> = fc.record({
		submission: fc.uuid(),
		score: share,
		answers: fc.array(
			fc.record(
				{
					question: fc.stringMatching(/^[a-z]{1,20}$/),
					credit: share,
					comment: fc.string({ maxLength: 40 }),
					right: fc.string({ maxLength: 40 })
				},
				{ requiredKeys: ['question', 'credit'] }
			),
			{ maxLength: 8 }
		),
		message: fc.string({ maxLength: 100 }),
		at: fc.nat()
	});
	await fuzz(
		context,
		fc.tuple(feedback, edits),
		([good, changes]) => {
			const read = unpackFeedback(packJson(disturbed(unpacked(packFeedback(good)), changes)));
			if (read) expect(unpackFeedback(packFeedback(read))).toEqual(read);
			return read !== undefined;
		},
		0.2
	);
});

test('a class’s backup with any content', FUZZ_TIME, async (context) => {
	const sample = sampleAssigned(3, 3);
	const tables = {
		classes: [sample.of],
		assigned: [sample.assigned],
		copies: sampleCopies(sample, 3),
		marks: [
			{ id: 'copy-1/', assignment: sample.assigned.id, copy: 'copy-1', credit: 0.5, comment: 'Oui', at: 1 }
		],
		teacherKeys: [
			{ id: 'k', wrapped: { iterations: 600_000, salt: 'AA', iv: 'AA', data: 'AA' }, createdAt: 1 }
		]
	};
	await fuzz(
		context,
		edits,
		(changes) => {
			const read = readClassTables(packJson(disturbed(tables, changes)));
			if (!read) return false;
			const text = JSON.stringify(read);
			expect(text).not.toMatch(/"(__proto__|constructor|prototype)":/);
			expect(readClassTables(packJson(JSON.parse(text)))).toEqual(read);
			return true;
		},
		0.2
	);
});

test('any bytes as a copy or an archive', FUZZ_TIME, async (context) => {
	const begun = (mark: string) =>
		fc
			.uint8Array({ maxLength: 400 })
			.map((bytes) => concatBytes(new TextEncoder().encode(mark), new Uint8Array(bytes)));
	await fuzz(
		context,
		fc.oneof(
			begun('RdMc\u0001'),
			begun('PK\u0003\u0004'),
			fc.uint8Array({ maxLength: 400 }).map((bytes) => new Uint8Array(bytes))
		),
		(bytes) => {
			expect(openEnvelope(bytes).ok).toBe(false);
			expect(copiesInFile('x', bytes).length).toBeGreaterThan(0);
			return false;
		}
	);
});

test('an archive of copies, some of its bytes changed', FUZZ_TIME, async (context) => {
	const copy = fc
		.uint8Array({ minLength: 16, maxLength: 80 })
		.map((sealed) =>
			closeEnvelope(envelopeHead(new Uint8Array(4), new Uint8Array(8)), new Uint8Array(65), sealed)
		);
	const file = fc.tuple(
		fc.stringMatching(/^[a-zé./ ]{1,12}$/),
		copy,
		fc.constantFrom(0 as const, 6 as const)
	);
	const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 });
	const limits = { files: 10, fileBytes: 1_000, bytes: 4_000 };
	await fuzz(
		context,
		fc.tuple(fc.array(file, { maxLength: 5 }), flips, fc.option(fc.nat(40), { freq: 2 })),
		([files, changes, cut]) => {
			const zip = zipSync(
				Object.fromEntries(files.map(([name, bytes, level], n) => [`${n}${name}x`, [bytes, { level }]]))
			);
			for (const [at, byte] of changes) zip[at % zip.length] = byte;
			const bytes = new Uint8Array(zip.subarray(0, zip.length - (cut ?? 0)));
			const found = filesInArchive(bytes, limits) ?? [];
			expect(found.length).toBeLessThanOrEqual(limits.files);
			for (const { content } of found) expect(content.length).toBeLessThanOrEqual(limits.fileBytes);
			if (changes.length === 0 && cut === null)
				expect(found.map(({ content }) => content)).toEqual(files.map(([, own]) => own));
			return copiesInFile('x', bytes).some((each) => each.bytes && openEnvelope(each.bytes).ok);
		},
		0.2
	);
});

test('any text in which there may be copies or parts of codes', FUZZ_TIME, async (context) => {
	const pieces = fc.oneof(
		fc.constantFrom('RDM1.', '.', 'RDMQ1.', '>', '\n', 'AAAA', '\u0000', '1/2.', 'RDMQ1.0000000.1/999.x'),
		fc.string()
	);
	await fuzz(context, fc.array(pieces, { maxLength: 30 }), (parts) => {
		const text = parts.join('');
		const found = copiesInMessage('x', text);
		expect(found.length).toBeGreaterThan(0);
		const gatherer = new FrameGatherer();
		for (const part of [text, ...parts]) gatherer.add(part);
		return found.some(({ bytes }) => bytes);
	});
});

test('a text in the parts of codes, some of them changed or missing', FUZZ_TIME, async (context) => {
	const text = fc.string({ minLength: 61, maxLength: 400 });
	await fuzz(
		context,
		fc.tuple(text, fc.option(fc.tuple(fc.nat(), fc.nat(), fc.string({ maxLength: 3 })), { freq: 2 })),
		([whole, change]) => {
			const frames = framesOf(whole, 60);
			if (change) {
				const [which, where, piece] = change;
				const frame = frames[which % frames.length]!;
				const at = where % frame.length;
				frames[which % frames.length] = frame.slice(0, at) + piece + frame.slice(at + 1);
			}
			const gatherer = new FrameGatherer();
			const got = frames.flatMap((frame) => {
				const added = gatherer.add(frame);
				return added.ok ? [added.value] : [];
			});
			if (!change) expect(got).toEqual([whole]);
			return got.includes(whole);
		},
		0.2
	);
});

test(
	'a copy in the midst of anything that does not look like the beginning of one',
	FUZZ_TIME,
	async (context) => {
		const noise = fc.string({ maxLength: 200 }).filter((text) => !text.includes('RDM1'));
		await fuzz(
			context,
			fc.tuple(noise, fc.uint8Array({ minLength: 1, maxLength: 200 }), noise),
			([before, bytes, after]) => {
				expect(copiesInMessage('x', `${before} ${copyText(bytes)} ${after}`)).toEqual([
					{ source: 'x', bytes }
				]);
				return true;
			},
			1
		);
	}
);
