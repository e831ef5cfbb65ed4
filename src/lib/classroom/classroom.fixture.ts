import fc from 'fast-check';
import { toBase64url } from '#lib/base/base64url.ts';
import { visible } from '#lib/base/visible.ts';
import { LEVELS, STOPS } from '#lib/lesson/level.ts';
import { hasRefusedKey } from '#lib/progress/backup/plain-json.ts';
import { MODES } from '#lib/quiz/mode.ts';
import { LONGEST, MOST, type Assignment } from './assignment.ts';
import type { Submission } from './submission.ts';

const token = (bytes: number) =>
	fc.uint8Array({ minLength: bytes, maxLength: bytes }).map((each) => toBase64url(each));
const lesson = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,60}$/);
const stops = fc.subarray([...STOPS]);
const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,40}$/);

/** Any assignment that a link can carry. Its key is 65 bytes, though seldom a point of the curve. */
export const anyAssignment: fc.Arbitrary<Assignment> = fc.record(
	{
		id: token(8),
		key: token(65),
		lesson,
		level: fc.constantFrom(...LEVELS),
		rev: fc.stringMatching(/^[a-z0-9]{7}$/),
		group: fc.string({ unit: 'grapheme', maxLength: 20 }).map(visible),
		stops,
		mode: fc.constantFrom(...MODES),
		attempts: fc.nat(MOST.attempts),
		due: fc.record({
			at: fc.integer({ min: 1, max: 100_000_000 }).map((minutes) => minutes * 60_000),
			zone: fc.constantFrom('Europe/Paris', 'America/Guadeloupe', 'Asia/Almaty', 'UTC')
		}),
		pass: fc.integer({ min: 1, max: 100 }),
		shuffle: fc.boolean(),
		hints: fc.boolean(),
		glosses: fc.boolean(),
		lookups: fc.boolean(),
		time: fc.record({ minutes: fc.integer({ min: 1, max: MOST.minutes }), isLimit: fc.boolean() }),
		message: fc.string({ unit: 'grapheme', maxLength: 100 }).map(visible),
		pupil: fc.record({
			code: fc.string({ unit: 'grapheme', maxLength: 10 }).map((text) => visible(text) || 'A1'),
			timeFactor: fc.integer({ min: 100, max: 100 * MOST.timeFactor }).map((n) => n / 100)
		})
	},
	{
		requiredKeys: [
			...(['id', 'key', 'lesson', 'level', 'rev', 'group', 'stops', 'mode', 'attempts'] as const),
			...(['shuffle', 'hints', 'glosses', 'lookups', 'message'] as const)
		]
	}
);

/** Any copy of an assignment, as it comes back from its packed form. */
export const anySubmission: fc.Arbitrary<Submission> = fc.record(
	{
		id: fc.uuid(),
		assignment: token(8),
		name: fc.string({ unit: 'grapheme', maxLength: 30 }).map(visible),
		attempt: fc.uuid(),
		number: fc.integer({ min: 1, max: 1000 }),
		startedAt: fc.nat(2_000_000_000_000),
		handedInAt: fc.nat(2_000_000_000_000),
		rev: fc.stringMatching(/^[a-z0-9]{7}$/),
		answers: fc.array(
			fc.record(
				{
					question: slug,
					rev: fc.stringMatching(/^[a-z0-9]{7}$/),
					response: fc
						.jsonValue({ maxDepth: 3 })
						.filter((value) => !hasRefusedKey(value))
						.map((value) => JSON.parse(JSON.stringify(value)) as unknown),
					credit: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
					sure: fc.boolean(),
					hints: fc.nat(5),
					ms: fc.nat(10_000).map((n) => n * 100)
				},
				{ requiredKeys: ['question', 'rev', 'response', 'hints', 'ms'] }
			),
			{ maxLength: 30 }
		),
		stops,
		writing: fc.record({ text: fc.string({ unit: 'grapheme', minLength: 1 }), words: fc.nat(500) }),
		lookups: fc.dictionary(slug, fc.integer({ min: 1, max: 50 })),
		reply: token(16)
	},
	{
		requiredKeys: [
			...(['id', 'assignment', 'name', 'attempt', 'number', 'startedAt', 'handedInAt'] as const),
			...(['rev', 'answers', 'stops', 'reply'] as const)
		]
	}
);

/** The longest of everything that a link may hold. */
export const longestAssignment = (key: string): Assignment => ({
	id: 'AAAAAAAAAAA',
	key,
	lesson: 'l'.repeat(LONGEST.lesson),
	level: 'B2',
	rev: 'abcdefg',
	// Text that does not shrink: no letter follows from those before.
	group: unlike(LONGEST.group, 1),
	stops: [...STOPS],
	mode: 'exam',
	attempts: MOST.attempts,
	due: { at: 1_900_000_020_000, zone: 'America/Argentina/ComodRivadavia' },
	pass: 100,
	shuffle: true,
	hints: true,
	glosses: true,
	lookups: true,
	time: { minutes: MOST.minutes, isLimit: true },
	message: unlike(LONGEST.message, 2),
	pupil: { code: unlike(LONGEST.code, 3), timeFactor: 1.33 }
});

function unlike(length: number, seed: number): string {
	const letters = 'abcdefghijklmnopqrstuvwxyzéèêàâîïôöùûüçœABCDEFGHIJKLMNOPQRSTUVWXYZÉÈ’«»0123456789 ,;:!?';
	return Array.from(
		{ length },
		(_, n) => letters[(((n + seed) * 7919 + n * n * 31) % 104729) % letters.length]
	).join('');
}
