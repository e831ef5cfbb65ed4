import * as v from 'valibot';
import { fromBase64url, toBase64url } from '#lib/base/base64url.ts';
import { visible } from '#lib/base/visible.ts';
import { packJson, unpackJson } from './compress.ts';

/** What a teacher sends back for one copy. */
export interface Feedback {
	/** UUID of the submission that it answers. */
	submission: string;
	/** 0 to 1. */
	score: number;
	answers: FeedbackAnswer[];
	/** Of the written text. */
	writing?: { credit?: number; comment: string };
	/** To the pupil, about the whole copy; may be empty. */
	message: string;
	/** When it was written, in milliseconds since the epoch. */
	at: number;
}
export interface FeedbackAnswer {
	question: string;
	/** 0 to 1. */
	credit: number;
	comment?: string;
	/** The right answer in words, where the pupil's page is not to take it from the lesson (exam). */
	right?: string;
}

/** What feedback may unfold to. */
const MOST_BYTES = 500_000;

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most), v.transform(visible));
const schema = v.strictObject({
	submission: v.pipe(v.string(), v.uuid()),
	score: share,
	answers: v.pipe(
		v.array(
			v.strictObject({
				question: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
				credit: share,
				comment: v.exactOptional(text(5_000)),
				right: v.exactOptional(text(5_000))
			})
		),
		v.maxLength(500)
	),
	writing: v.exactOptional(v.strictObject({ credit: v.exactOptional(share), comment: text(20_000) })),
	message: text(20_000),
	at: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15))
});

/** Feedback in few bytes. */
export const packFeedback = (feedback: Feedback): Uint8Array<ArrayBuffer> => packJson(feedback);

/** The feedback in packed bytes, or `undefined` where they hold none. */
export function unpackFeedback(bytes: Uint8Array): Feedback | undefined {
	const read = v.safeParse(schema, unpackJson(bytes, MOST_BYTES));
	return read.success ? read.output : undefined;
}

const MARK = 'f1.';

/** Sealed feedback as the fragment of an address, without `#`: it never reaches a server. */
export const feedbackFragment = (sealed: Uint8Array): string => `${MARK}${toBase64url(sealed)}`;

/** The sealed bytes in a fragment (with or without `#`): `none` where it is another one, `cut` where its characters were changed. */
export function readFeedbackFragment(fragment: string): Uint8Array<ArrayBuffer> | 'none' | 'newer' | 'cut' {
	const found = /^#?f(\d+)\.(.*)$/s.exec(fragment.trim());
	if (!found) return 'none';
	if (`f${found[1]}.` !== MARK) return 'newer';
	// What a mail program breaks leaves a length that is none: the bytes that are whole say how much is missing.
	const whole = found[2]!.length % 4 === 1 ? found[2]!.slice(0, -1) : found[2]!;
	return fromBase64url(whole) ?? 'cut';
}
