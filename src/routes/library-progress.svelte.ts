import { grouped } from '#lib/base/grouped.ts';
import { STOPS, type Level } from '#lib/lesson/level.ts';
import type { VisitRow } from '#lib/progress/facts.ts';
import { doneStops, resumePoint, type ResumePoint } from '#lib/progress/history.ts';
import type { ProgressStore } from '#lib/progress/store.ts';
import { sharedStore } from '#lib/progress/shared-store.browser.ts';
import { firstUse } from '#lib/ui/first-use.browser.ts';

export interface LessonProgress {
	/** Stops finished, for each level that was opened. */
	levels: { level: Level; done: number }[];
	/** Words of the lesson that the learner knows. */
	known?: number;
	/** Absent once the level that was open last is finished. */
	resume?: ResumePoint & { level: Level };
}

/** What was done in every lesson, for the library: kept up to date while it is followed. */
export class LibraryProgress {
	#lessons = $state.raw<ReadonlyMap<string, LessonProgress>>(new Map());
	/** Whether a teacher's assignment was taken up here. */
	hasAssignments = $state(false);

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
				const read = async () => {
					const lessons = progressOf(await store.all('visits'));
					this.#lessons = lessons;
					this.hasAssignments = (await store.all('received')).length > 0;
					// The words come after the rest: they ask for the code of cards.
					this.#lessons = await withKnown(store, lessons);
				};
				await read();
				if (isOver) return;
				stop = store.watch((tables) => {
					if (tables.has('visits') || tables.has('reviews') || tables.has('cardStates')) void read();
				});
			});
		return () => {
			isOver = true;
			stop?.();
		};
	};
}

/** How many words of each lesson are known, where words were kept in it. */
export async function withKnown(
	store: Pick<ProgressStore, 'read' | 'cards'>,
	lessons: ReadonlyMap<string, LessonProgress>
): Promise<Map<string, LessonProgress>> {
	const all = new Map(lessons);
	for (const [lesson, progress] of lessons) {
		const keys = (await store.read('keeps', lesson)).flatMap(({ card }) => card ?? []);
		if (keys.length === 0) continue;
		const [records, { isKnown }] = await Promise.all([
			store.cards.some(keys),
			import('#lib/vocabulary/stats.ts')
		]);
		const own = records.filter(({ card }) => card.terms.some((term) => term.lesson === lesson));
		all.set(lesson, { ...progress, known: own.filter(isKnown).length });
	}
	return all;
}

/** The progress in each lesson that the visits tell. One goes on at the level where one was last. */
export function progressOf(visits: readonly VisitRow[]): Map<string, LessonProgress> {
	return new Map(
		[...grouped(visits, (visit) => visit.lesson)].map(([lesson, rows]) => {
			const levels = [...grouped(rows, (row) => row.level)]
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([level, ofLevel]) => ({ level, done: doneStops(ofLevel).size, point: resumePoint(ofLevel) }));
			const newest = levels.reduce((a, b) => ((b.point?.at ?? 0) > (a.point?.at ?? 0) ? b : a));
			const isOver = newest.done === STOPS.length;
			return [
				lesson,
				{
					levels: levels.map(({ level, done }) => ({ level, done })),
					...(newest.point && !isOver && { resume: { level: newest.level, ...newest.point } })
				}
			];
		})
	);
}
