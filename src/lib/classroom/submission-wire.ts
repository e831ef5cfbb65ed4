import * as v from 'valibot';
import { visible } from '#lib/base/visible.ts';
import { STOPS } from '#lib/lesson/level.ts';
import { plainJson } from '#lib/progress/backup/plain-json.ts';
import { packJson, unpackJson } from './compress.ts';
import type { Submission, SubmittedAnswer } from './submission.ts';

/** What a copy may unfold to: the largest lesson with a long essay is far below. */
const MOST_BYTES = 2_000_000;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const time = v.pipe(count, v.maxValue(8.64e15));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const uuid = v.pipe(v.string(), v.uuid());
/** Question, revision, response, credit in thousandths or −1, sure (1), unsure (0) or unsaid (−1), hints, tenths of a second. */
const answer = v.strictTuple([
	id,
	v.pipe(v.string(), v.maxLength(20)),
	plainJson,
	v.pipe(v.number(), v.safeInteger(), v.minValue(-1), v.maxValue(1000)),
	v.picklist([-1, 0, 1]),
	v.pipe(count, v.maxValue(100)),
	time
]);
const wire = v.strictTuple([
	uuid,
	v.pipe(v.string(), v.regex(/^[\w-]{10}[AEIMQUYcgkosw048]$/)),
	v.pipe(v.string(), v.maxLength(120)),
	uuid,
	v.pipe(count, v.maxValue(1000)),
	time,
	time,
	v.pipe(v.string(), v.maxLength(20)),
	v.pipe(v.array(answer), v.maxLength(500)),
	v.pipe(count, v.maxValue(2 ** STOPS.length - 1)),
	v.pipe(v.string(), v.maxLength(200_000)),
	count,
	v.nullable(v.pipe(v.array(v.strictTuple([id, count])), v.maxLength(1000))),
	v.pipe(v.string(), v.regex(/^[\w-]{22}$/))
]);

/** A copy in few bytes. Times of answers are kept to a tenth of a second, credits to a thousandth. */
export function packSubmission(copy: Submission): Uint8Array<ArrayBuffer> {
	const fields: v.InferInput<typeof wire> = [
		copy.id,
		copy.assignment,
		copy.name,
		copy.attempt,
		copy.number,
		copy.startedAt,
		copy.handedInAt,
		copy.rev,
		copy.answers.map(packAnswer),
		STOPS.reduce((mask, stop, n) => mask | (copy.stops.includes(stop) ? 1 << n : 0), 0),
		copy.writing?.text ?? '',
		copy.writing?.words ?? 0,
		copy.lookups ? Object.entries(copy.lookups) : null,
		copy.reply
	];
	return packJson(fields);
}

/** The copy in packed bytes, or `undefined` where they hold none. */
export function unpackSubmission(bytes: Uint8Array): Submission | undefined {
	const read = v.safeParse(wire, unpackJson(bytes, MOST_BYTES));
	if (!read.success) return undefined;
	const [
		copyId,
		assignment,
		name,
		attempt,
		number,
		startedAt,
		handedInAt,
		rev,
		answers,
		stops,
		text,
		words,
		lookups,
		reply
	] = read.output;
	return {
		id: copyId,
		assignment,
		// A name that only looks like another one is not to be taken for it.
		name: visible(name),
		attempt,
		number,
		startedAt,
		handedInAt,
		rev,
		answers: answers.map(unpackAnswer),
		stops: STOPS.filter((_, n) => stops & (1 << n)),
		...((text || words > 0) && { writing: { text, words } }),
		...(lookups && { lookups: Object.fromEntries(lookups) }),
		reply
	};
}

function packAnswer(given: SubmittedAnswer): v.InferInput<typeof answer> {
	const sure = given.sure === undefined ? -1 : given.sure ? 1 : 0;
	const credit = given.credit === undefined ? -1 : Math.round(given.credit * 1000);
	return [given.question, given.rev, given.response, credit, sure, given.hints, Math.round(given.ms / 100)];
}

const unpackAnswer = ([question, rev, response, credit, sure, hints, ms]: v.InferOutput<
	typeof answer
>): SubmittedAnswer => ({
	question,
	rev,
	response,
	...(credit >= 0 && { credit: credit / 1000 }),
	...(sure >= 0 && { sure: sure === 1 }),
	hints,
	ms: ms * 100
});
