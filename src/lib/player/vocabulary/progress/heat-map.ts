import { addDays, dayNumber } from '#lib/vocabulary/day.ts';
import type { ReviewCount } from '#lib/vocabulary/stats.ts';

/** A day in a calendar of weeks: its column, its row (0: Monday) and how full it is, 0 to 4. */
export interface HeatCell {
	day: string;
	week: number;
	weekday: number;
	count: number;
	heat: 0 | 1 | 2 | 3 | 4;
}

/** The cells of the `weeks` weeks that end with today's, Monday first; days to come are left out. */
export function heatCells(counts: readonly ReviewCount[], today: string, weeks: number): HeatCell[] {
	const byDay = new Map(counts.map(({ day, count }) => [day, count]));
	const first = addDays(today, -weekday(today) - 7 * (weeks - 1));
	const length = dayNumber(today) - dayNumber(first) + 1;
	const days = Array.from({ length }, (_, n) => addDays(first, n));
	const most = Math.max(...days.map((day) => byDay.get(day) ?? 0));
	return days.map((day, n) => {
		const count = byDay.get(day) ?? 0;
		const heat = count === 0 ? 0 : (Math.ceil((4 * count) / most) as HeatCell['heat']);
		return { day, week: Math.floor(n / 7), weekday: n % 7, count, heat };
	});
}

/** 0: Monday. Day 0 of the count was a Thursday. */
const weekday = (day: string): number => (dayNumber(day) + 3) % 7;
