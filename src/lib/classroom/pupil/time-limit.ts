import { minutesFor, type Assignment } from '../assignment.ts';

const MINUTE = 60_000;
/** When the time that is left is said: five minutes before the end, or a quarter of a shorter time. */
const warningFor = (minutes: number) => Math.min(5, Math.max(1, Math.round(minutes / 4)));

/** When an attempt that began at `startedAt` ends by itself, where the teacher wishes it; both in milliseconds. */
export function deadline(assignment: Assignment, startedAt: number): number | undefined {
	const minutes = minutesFor(assignment);
	return assignment.time?.isLimit && minutes !== undefined ? startedAt + minutes * MINUTE : undefined;
}

/** The time of an attempt as it is shown, in whole minutes. */
export interface TimeShown {
	/** Whole minutes that passed. */
	spent: number;
	of: number;
	/** Minutes begun that are left; 0 once the time is over. */
	left: number;
	isLimit: boolean;
	/** Little is left, and the attempt ends with it. */
	isNear: boolean;
	/** The attempt has to end now. */
	isOver: boolean;
}

/** Where an attempt stands in its time; `undefined` where no time is asked for. A clock that was set back counts as no time passed. */
export function timeShown(assignment: Assignment, startedAt: number, now: number): TimeShown | undefined {
	const of = minutesFor(assignment);
	if (of === undefined) return undefined;
	const spent = Math.max(0, now - startedAt);
	const left = Math.max(0, Math.ceil((of * MINUTE - spent) / MINUTE));
	const isLimit = assignment.time?.isLimit ?? false;
	const isOver = isLimit && spent >= of * MINUTE;
	return {
		spent: Math.floor(spent / MINUTE),
		of,
		left,
		isLimit,
		isNear: isLimit && !isOver && left <= warningFor(of),
		isOver
	};
}
