import * as v from 'valibot';
import { fromBase64url, toBase64url } from '#lib/base/base64url.ts';
import { concatBytes, equalBytes, uint32 } from '#lib/base/bytes.ts';
import { crc32 } from '#lib/base/crc32.ts';
import { fail, ok, type Result } from '#lib/base/result.ts';
import { visible } from '#lib/base/visible.ts';
import { LEVELS, STOPS } from '#lib/lesson/level.ts';
import { MODES } from '#lib/quiz/mode.ts';
import { LONGEST, MOST, type Assignment } from './assignment.ts';
import { packJson, unpackJson } from './compress.ts';

/** Why a link's fragment gives no assignment. `cut`: characters are missing or changed, as when a mail program breaks it. */
export type LinkError = 'none' | 'newer' | 'cut' | 'not-ours';

const VERSION = '1';
const KEY_BYTES = 65;
/** No link of ours is longer; others are not looked into. */
const LONGEST_FRAGMENT = 4_000;
const MINUTE = 60_000;

const whole = (most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(most));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const flag = { shuffle: 1, hints: 2, glosses: 4, lookups: 8, limit: 16 } as const;

/** The fields in the order in which version 1 writes them; what is absent is 0 or empty. */
const wire = v.strictTuple([
	v.pipe(v.string(), v.regex(/^[\w-]{10}[AEIMQUYcgkosw048]$/)),
	v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/), v.maxLength(LONGEST.lesson)),
	whole(LEVELS.length - 1),
	text(20),
	text(LONGEST.group),
	whole(2 ** STOPS.length - 1),
	whole(MODES.length - 1),
	whole(MOST.attempts),
	whole(8.64e15 / MINUTE),
	v.pipe(v.string(), v.regex(/^[\w+/-]*$/), v.maxLength(50)),
	whole(100),
	whole(31),
	whole(MOST.minutes),
	text(LONGEST.message),
	text(LONGEST.code),
	whole(MOST.timeFactor * 100)
]);

/** An assignment as the fragment of an address, without `#`: `a1.` and base64url. Nothing of it reaches a server. */
export function assignmentFragment(assignment: Assignment): string {
	const { id, lesson, level, rev, group, stops, mode, attempts, due, pass, time, message, pupil } =
		assignment;
	const flags =
		(assignment.shuffle ? flag.shuffle : 0) |
		(assignment.hints ? flag.hints : 0) |
		(assignment.glosses ? flag.glosses : 0) |
		(assignment.lookups ? flag.lookups : 0) |
		(time?.isLimit ? flag.limit : 0);
	const fields: v.InferInput<typeof wire> = [
		id,
		lesson,
		LEVELS.indexOf(level),
		rev,
		group,
		STOPS.reduce((mask, stop, n) => mask | (stops.includes(stop) ? 1 << n : 0), 0),
		MODES.indexOf(mode),
		attempts,
		due ? Math.floor(due.at / MINUTE) : 0,
		due?.zone ?? '',
		pass ?? 0,
		flags,
		time?.minutes ?? 0,
		message,
		pupil?.code ?? '',
		pupil ? Math.round(pupil.timeFactor * 100) : 0
	];
	const body = concatBytes(fromBase64url(assignment.key)!, packJson(fields));
	return `a${VERSION}.${toBase64url(concatBytes(uint32(crc32(body)), body))}`;
}

/** The assignment in a fragment (with or without `#`), or why there is none. */
export function readAssignment(fragment: string): Result<Assignment, LinkError> {
	const found = /^#?a(\d+)\.(.*)$/s.exec(fragment.trim());
	if (!found) return fail('none');
	if (found[1] !== VERSION) return fail('newer');
	if (fragment.length > LONGEST_FRAGMENT) return fail('not-ours');
	const bytes = fromBase64url(found[2]!);
	if (!bytes || bytes.length < 4 + KEY_BYTES) return fail('cut');
	const body = bytes.subarray(4);
	if (!equalBytes(bytes.subarray(0, 4), uint32(crc32(body)))) return fail('cut');
	const read = v.safeParse(wire, unpackJson(body.subarray(KEY_BYTES), 16_384));
	return read.success
		? ok(assignmentFrom(toBase64url(body.subarray(0, KEY_BYTES)), read.output))
		: fail('not-ours');
}

function assignmentFrom(key: string, fields: v.InferOutput<typeof wire>): Assignment {
	const [
		id,
		lesson,
		level,
		rev,
		group,
		stops,
		mode,
		attempts,
		due,
		zone,
		pass,
		flags,
		minutes,
		message,
		code,
		factor
	] = fields;
	return {
		id,
		key,
		lesson,
		level: LEVELS[level]!,
		rev,
		group: visible(group),
		stops: STOPS.filter((_, n) => stops & (1 << n)),
		mode: MODES[mode]!,
		attempts,
		...(due > 0 && { due: { at: due * MINUTE, zone } }),
		...(pass > 0 && { pass }),
		shuffle: (flags & flag.shuffle) > 0,
		hints: (flags & flag.hints) > 0,
		glosses: (flags & flag.glosses) > 0,
		lookups: (flags & flag.lookups) > 0,
		...(minutes > 0 && { time: { minutes, isLimit: (flags & flag.limit) > 0 } }),
		message: visible(message),
		...(visible(code) && { pupil: { code: visible(code), timeFactor: Math.max(100, factor) / 100 } })
	};
}
