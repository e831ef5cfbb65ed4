import { sharedStore } from '#lib/progress/shared-store.browser.ts';
import type { Stop } from '#lib/lesson/level.ts';
import { newFact } from './fact.ts';
import type { Place } from './place.ts';

/** Records that a stop was opened, or finished. A visit that can't be saved costs a mark on the map, no work. */
export async function recordVisit(place: Place, stop: Stop, done = false): Promise<void> {
	const store = await sharedStore();
	await store.record(newFact('visits', place, { stop, ...(done && { done }) }));
}
