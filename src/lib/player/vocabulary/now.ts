import { learnerDay } from '#lib/vocabulary/day.ts';
import type { Now } from '#lib/vocabulary/review.machine.ts';

/** This moment and the learner's day. The machine of reviews has no clock of its own. */
export const now = (): Now => {
	const at = Date.now();
	return { at, day: learnerDay(at) };
};
