import { toBase64url } from '#lib/base/base64url.ts';
import type { Assignment } from '#lib/classroom/assignment.ts';
import type { Level, Stop } from '#lib/lesson/level.ts';
import type { Mode } from '#lib/quiz/mode.ts';

/** The form as it is filled in. */
export interface AssignForm {
	lesson: string;
	level: Level;
	stops: Stop[];
	mode: Mode;
	attempts: number;
	/** As `<input type="datetime-local">` gives it: the teacher's own clock; empty: no date. */
	due: string;
	/** Per cent; empty or 0: none. */
	pass: number | undefined;
	shuffle: boolean;
	hints: boolean;
	glosses: boolean;
	lookups: boolean;
	minutes: number | undefined;
	isLimit: boolean;
	message: string;
}

/** What most teachers mean: read, train with help, hand in once or as often as one likes. */
export const emptyForm = (lesson: string, level: Level): AssignForm => ({
	lesson,
	level,
	stops: ['reading', 'quiz'],
	mode: 'practice',
	attempts: 0,
	due: '',
	pass: undefined,
	shuffle: false,
	hints: true,
	glosses: true,
	lookups: false,
	minutes: undefined,
	isLimit: false,
	message: ''
});

/** The assignment that a form describes. `rev`: the quiz's revision now; `key`: the teacher's. */
export function assignmentFrom(
	form: AssignForm,
	{ group, key, rev, zone }: { group: string; key: string; rev: string; zone: string }
): Assignment {
	const due = form.due === '' ? NaN : Math.floor(new Date(form.due).getTime() / 60_000) * 60_000;
	const { minutes, pass, mode } = form;
	return {
		id: toBase64url(crypto.getRandomValues(new Uint8Array(8))),
		key,
		lesson: form.lesson,
		level: form.level,
		rev,
		group,
		stops: form.stops,
		mode,
		attempts: form.attempts,
		...(Number.isFinite(due) && { due: { at: due, zone } }),
		...(pass && { pass }),
		shuffle: form.shuffle,
		hints: form.hints && mode !== 'exam',
		glosses: form.glosses,
		lookups: form.lookups,
		...(minutes && { time: { minutes, isLimit: form.isLimit } }),
		message: form.message.trim()
	};
}
