import { STOPS, type Level, type Stop } from '#lib/lesson/level.ts';
import type { VisitRow } from '#lib/progress/facts.ts';
import { sharedStore } from '#lib/progress/shared-store.browser.ts';
import { firstUse } from '#lib/ui/first-use.browser.ts';

/** Where a learner left a lesson. */
export interface Place {
	level: Level;
	stop: Stop;
	section?: string;
}
export interface LessonProgress {
	/** Stops finished, for each level that was opened. */
	levels: { level: Level; done: number }[];
	/** Absent once the level that was open last is finished. */
	resume?: Place;
}

/** What was done in every lesson, for the library: kept up to date while it is followed. */
export class LibraryProgress {
	#lessons = $state.raw<ReadonlyMap<string, LessonProgress>>(new Map());

	of(lesson: string): LessonProgress | undefined {
		return this.#lessons.get(lesson);
	}

	/** Reads the store and watches it. Returns the way to stop. */
	follow = (): (() => void) => {
		let stop: (() => void) | undefined;
		let isOver = false;
		void firstUse()
			.then(sharedStore)
			.then(async (store) => {
				const read = async () => (this.#lessons = progressOf(await store.all('visits')));
				await read();
				if (isOver) return;
				stop = store.watch((tables) => {
					if (tables.has('visits')) void read();
				});
			});
		return () => {
			isOver = true;
			stop?.();
		};
	};
}

/** The progress in each lesson that the visits tell. Rows come oldest first. */
export function progressOf(visits: readonly VisitRow[]): Map<string, LessonProgress> {
	return new Map(
		[...Map.groupBy(visits, (visit) => visit.lesson)].map(([lesson, rows]) => [
			lesson,
			{ levels: levelsOf(rows), resume: resumeOf(rows) }
		])
	);
}

const finished = (rows: readonly VisitRow[], level: Level) =>
	new Set(rows.filter((row) => row.level === level && row.done && !row.section).map(({ stop }) => stop));

const levelsOf = (rows: readonly VisitRow[]) =>
	[...new Set(rows.map(({ level }) => level))].sort().map((level) => ({ level, done: finished(rows, level).size }));

/** The newest place, or the stop after it when it was finished there. */
function resumeOf(rows: readonly VisitRow[]): Place | undefined {
	const last = rows.at(-1);
	if (!last) return undefined;
	const { level, stop, section } = last;
	const done = finished(rows, level);
	if (!done.has(stop)) return { level, stop, ...(section && { section }) };
	const next = STOPS.slice(STOPS.indexOf(stop)).find((each) => !done.has(each));
	return next && { level, stop: next };
}
