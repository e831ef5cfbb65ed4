import { localDay } from '#lib/base/clock.ts';
import { newId } from '#lib/base/id.ts';
import type { Fact, LessonTable, Tables } from '#lib/progress/facts.ts';
import type { Place } from './place.ts';

/** A new fact about a lesson, dated now unless told otherwise. */
export function newFact<T extends LessonTable>(
	table: T,
	place: Place,
	fields: Omit<Tables[T], 'id' | 'at' | 'day' | 'lesson' | 'level'>,
	{ id = newId(), at = Date.now() }: { id?: string; at?: number } = {}
): Fact {
	const { lesson, level } = place;
	return { table, row: { id, at, day: localDay(at), lesson, level, ...fields } } as unknown as Fact;
}
