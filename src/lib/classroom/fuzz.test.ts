import fc from 'fast-check';
import { inflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '#lib/base/base64url.ts';
import { concatBytes, uint32 } from '#lib/base/bytes.ts';
import { crc32 } from '#lib/base/crc32.ts';
import { assignmentFragment, readAssignment } from './assignment-link.ts';
import { anyAssignment, anySubmission } from './classroom.fixture.ts';
import { FrameGatherer } from '#lib/base/code-frames.ts';
import { packJson } from './compress.ts';
import { copiesInFile, copiesInMessage } from './copies-in-file.ts';
import { copyText } from './copy-text.ts';
import { openEnvelope } from './envelope.ts';
import { packSubmission, unpackSubmission } from './submission-wire.ts';

/** How many cases of each sort: `FUZZ_RUNS=100000` for a long run. */
const numRuns = Number(process.env['FUZZ_RUNS']) || 300;
const timeout = 30_000 + numRuns * 30;
const fuzz = <T>(cases: fc.Arbitrary<T>, check: (value: T) => void) =>
	fc.assert(fc.property(cases, check), { numRuns });

/** A JSON value with pieces of it exchanged for others, evil ones among them. */
const odd = fc.oneof(
	fc.jsonValue({ maxDepth: 2 }),
	fc.constantFrom(
		'__proto__',
		'\ud800',
		'\u202e',
		'=1+1',
		'<img src=x onerror=alert(1)>',
		-0,
		1e308,
		2 ** 53
	),
	fc.constant({ ['__proto__']: { polluted: true } }),
	fc.string({ maxLength: 3000 })
);
function disturbed(value: unknown, edits: [number, unknown][]): unknown {
	const text = JSON.stringify(value);
	const places: [unknown[], number][] = [];
	const root = [JSON.parse(text) as unknown];
	const walk = (array: unknown[]) =>
		array.forEach((inner, n) => {
			places.push([array, n]);
			if (Array.isArray(inner)) walk(inner as unknown[]);
		});
	walk(root);
	for (const [at, piece] of edits) {
		const [array, n] = places[at % places.length]!;
		array[n] = piece;
	}
	return root[0];
}
const edits = fc.array(fc.tuple(fc.nat(200), odd), { minLength: 1, maxLength: 3 });

test(
	'a link with a fitting checksum and any content gives an assignment as it should be, or none',
	{ timeout },
	() => {
		fuzz(fc.tuple(anyAssignment, edits), ([assignment, changes]) => {
			const good = fromBase64url(assignmentFragment(assignment).slice(3))!.subarray(4 + 65);
			const fields = disturbed(JSON.parse(new TextDecoder().decode(inflateSync(good))), changes);
			const body = concatBytes(new Uint8Array(65), packJson(fields));
			const read = readAssignment(`a1.${toBase64url(concatBytes(uint32(crc32(body)), body))}`);
			// What is taken can be given out again, unchanged.
			if (read.ok) expect(readAssignment(assignmentFragment(read.value))).toEqual(read);
		});
	}
);

test(
	'a copy that a pupil who knows the format made up is a copy as it should be, or none',
	{ timeout },
	() => {
		fuzz(fc.tuple(anySubmission, edits), ([submission, changes]) => {
			const good = JSON.parse(new TextDecoder().decode(inflateSync(packSubmission(submission)))) as unknown;
			const read = unpackSubmission(packJson(disturbed(good, changes)));
			if (read) {
				expect(unpackSubmission(packSubmission(read))).toEqual(read);
				expect(read.answers.length).toBeLessThanOrEqual(500);
			}
			expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
		});
	}
);

test(
	'any bytes are a copy’s outside or are refused, and any text is searched to its end',
	{ timeout },
	() => {
		const near = fc
			.uint8Array({ maxLength: 400 })
			.map((bytes) => concatBytes(new TextEncoder().encode('RdMc\u0001'), bytes));
		const zip = fc
			.uint8Array({ maxLength: 300 })
			.map((bytes) => concatBytes(new TextEncoder().encode('PK\u0003\u0004'), bytes));
		fuzz(
			fc.oneof(
				near,
				zip,
				fc.uint8Array({ maxLength: 400 }).map((bytes) => new Uint8Array(bytes))
			),
			(bytes) => {
				expect(openEnvelope(bytes).ok).toBe(false);
				expect(copiesInFile('x', bytes).length).toBeGreaterThan(0);
			}
		);
		const pieces = fc.oneof(
			fc.constantFrom('RDM1.', '.', 'RDMQ1.', '>', '\n', 'AAAA', '\u0000', '1/2.'),
			fc.string()
		);
		fuzz(fc.array(pieces, { maxLength: 30 }), (parts) => {
			const text = parts.join('');
			expect(copiesInMessage('x', text).length).toBeGreaterThan(0);
			const gatherer = new FrameGatherer();
			for (const part of [text, ...parts]) gatherer.add(part);
		});
	}
);

test(
	'a copy is found in the midst of anything that does not look like the beginning of one',
	{ timeout },
	() => {
		const noise = fc.string({ maxLength: 200 }).filter((text) => !text.includes('RDM1'));
		fuzz(
			fc.tuple(noise, fc.uint8Array({ minLength: 1, maxLength: 200 }), noise),
			([before, bytes, after]) => {
				expect(copiesInMessage('x', `${before} ${copyText(bytes)} ${after}`)).toEqual([
					{ source: 'x', bytes }
				]);
			}
		);
	}
);
