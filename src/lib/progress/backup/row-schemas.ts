import * as v from 'valibot';
import { GLOSS_LANGUAGES } from '#lib/lesson/lesson.ts';
import { LEVELS, STOPS } from '#lib/lesson/level.ts';
import { MODES } from '#lib/quiz/mode.ts';
import { CARD_STATES, RATINGS, STAGES } from '#lib/vocabulary/rows.ts';
import type { TableName, Tables } from '../facts.ts';
import { plainJson } from './plain-json.ts';

const text = (max = 200) => v.pipe(v.string(), v.maxLength(max));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const time = v.pipe(count, v.maxValue(8.64e15));
const day = v.pipe(v.string(), v.regex(/^\d{4,6}-\d{2}-\d{2}$/));

const dated = { id, at: time, day };
const level = v.picklist(LEVELS);
const inLesson = { ...dated, lesson: id, level };

/** A headword normalised, with its part of speech: longer than other ids. */
const card = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const word = v.strictObject({
	headword: text(400),
	pos: text(50),
	gender: v.exactOptional(v.picklist(['m', 'f', 'mf'])),
	definition: text(2000),
	example: v.exactOptional(text(2000)),
	ipa: v.exactOptional(text(400)),
	translations: v.record(v.picklist(GLOSS_LANGUAGES), text(1000)),
	sentence: v.exactOptional(v.strictObject({ text: text(5000), lesson: id, level, id })),
	form: v.exactOptional(text(400))
});

/** The rows of a backup. Version 1 had no word in `keeps` and no table after `assessments`, version 2 none after `reviewSettings`. A row with a field that is not named here is refused. */
export const rowSchemas = {
	attempts: v.strictObject({
		...inLesson,
		stop: v.picklist(['quiz', 'words']),
		seed: text(),
		mode: v.exactOptional(v.picklist(MODES)),
		assignment: v.exactOptional(id)
	}),
	answers: v.strictObject({
		...inLesson,
		stop: v.picklist(['quiz', 'reading', 'words']),
		attempt: v.exactOptional(id),
		question: id,
		rev: text(),
		response: plainJson,
		credit: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
		code: v.picklist(['right', 'partial', 'wrong', 'ungraded']),
		round: count,
		sure: v.exactOptional(v.boolean()),
		hints: count,
		ms: amount
	}),
	visits: v.strictObject({
		...inLesson,
		stop: v.picklist(STOPS),
		section: v.exactOptional(id),
		attempt: v.exactOptional(id),
		question: v.exactOptional(id),
		round: v.exactOptional(count),
		done: v.exactOptional(v.boolean())
	}),
	lookups: v.strictObject({
		...inLesson,
		term: id,
		rung: v.picklist([1, 2, 3]),
		language: v.exactOptional(v.picklist(GLOSS_LANGUAGES))
	}),
	keeps: v.strictObject({
		...inLesson,
		term: id,
		kept: v.boolean(),
		card: v.exactOptional(card),
		word: v.exactOptional(word)
	}),
	predictions: v.strictObject({ ...inLesson, option: count }),
	drafts: v.strictObject({ ...inLesson, text: text(1_000_000), words: count, finished: v.boolean() }),
	assessments: v.strictObject({ ...inLesson, criterion: id, grade: amount }),
	reviews: v.strictObject({
		...dated,
		card,
		rating: v.picklist(RATINGS),
		stage: v.picklist(STAGES),
		ms: amount,
		typed: v.exactOptional(text(1000)),
		source: v.picklist(['review', 'reading']),
		undoes: v.exactOptional(id)
	}),
	cardNotes: v.strictObject({ ...dated, card, note: text(100_000) }),
	cardStates: v.strictObject({ ...dated, card, state: v.picklist(CARD_STATES), undoes: v.exactOptional(id) }),
	reviewSettings: v.strictObject({ ...dated, newPerDay: count, reviewsPerDay: count }),
	received: v.strictObject({ ...inLesson, assignment: id, link: text(4000), name: text() }),
	handIns: v.strictObject({
		...inLesson,
		assignment: id,
		attempt: id,
		copy: text(2_000_000),
		receipt: text(20),
		reply: text(50)
	})
} satisfies { [T in TableName]: v.GenericSchema<unknown, Tables[T]> };
