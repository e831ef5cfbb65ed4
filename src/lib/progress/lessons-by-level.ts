import { grouped } from '#lib/base/grouped.ts';
import { LEVELS, STOPS, type Level } from '#lib/lesson/level.ts';
import type { VisitRow } from './facts.ts';
import { doneStops } from './history.ts';

/** Lessons of each level: how many were begun, and in how many of those every stop is finished. */
export function lessonsByLevel(visits: readonly VisitRow[]): { level: Level; begun: number; done: number }[] {
	return LEVELS.map((level) => {
		const own = visits.filter((visit) => visit.level === level);
		const lessons = [...grouped(own, ({ lesson }) => lesson).values()];
		return {
			level,
			begun: lessons.length,
			done: lessons.filter((rows) => doneStops(rows).size === STOPS.length).length
		};
	});
}
