/** The hour at which a learner's day turns: who reviews after midnight is still in the day before. */
export const DAY_TURNS_AT = 4;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How far the clock on the learner's wall was ahead of UTC at a moment, in minutes. */
const localOffset = (at: number): number => -new Date(at).getTimezoneOffset();

/**
 * The learner's day at a moment (milliseconds since the epoch), as `YYYY-MM-DD`: the date on their wall, but until
 * 4 a.m. that of the evening before. `offset`: minutes ahead of UTC there and then. A review keeps the day it was
 * given on: who travels recomputes nothing.
 */
export const learnerDay = (at: number, offset = localOffset(at)): string =>
	dayOfNumber(Math.floor((at + offset * 60_000 - DAY_TURNS_AT * HOUR) / DAY));

/** Days since 1970-01-01 of a calendar day. Calendar days are counted without clocks, so none is 23 or 25 hours long. */
export const dayNumber = (day: string): number => {
	const [, year = '', month = '', date = ''] = /^(\d+)-(\d+)-(\d+)$/.exec(day) ?? [];
	return Math.round(Date.UTC(Number(year), Number(month) - 1, Number(date)) / DAY);
};

/** The calendar day that is so many days after 1970-01-01. */
export const dayOfNumber = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10);

/** The calendar day `days` after (or, below zero, before) another one. */
export const addDays = (day: string, days: number): string => dayOfNumber(dayNumber(day) + days);

/**
 * The latest day that counts as already begun on a day: who flies west over the date line lives one twice. What is
 * recorded further ahead comes from a clock that was wrong, and must not use up the cards of every day until then.
 */
export const latestBegun = (day: string): string => addDays(day, 1);
