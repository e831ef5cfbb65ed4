import type { Component } from 'svelte';
import type { Stop } from '#lib/lesson/level.ts';
import type { Place } from '#lib/player/place.ts';
import { doneStops, readSections } from '#lib/progress/history.ts';
import { sharedStore } from '#lib/progress/shared-store.browser.ts';

/** What was finished at a level, as the map of the route shows it: kept up to date while it is followed. */
export class LevelProgress {
	stops = $state.raw<ReadonlySet<Stop>>(new Set());
	sections = $state.raw<ReadonlySet<string>>(new Set());
	/** Says that a teacher asks for this level; absent where none does. */
	Assigned = $state.raw<Component<{ place: Place; now: Stop }>>();

	constructor(private readonly place: Place) {}

	/** Reads the store and watches it. Returns the way to stop. */
	follow(): () => void {
		let stop: (() => void) | undefined;
		let isOver = false;
		void sharedStore().then(async (store) => {
				const read = async () => {
					const visits = await store.read('visits', this.place.lesson, this.place.level);
					this.sections = readSections(visits);
					this.stops = doneStops(visits);
				};
				await read();
				const { lesson, level } = this.place;
				if ((await store.read('received', lesson, level)).length > 0)
					this.Assigned = (await import('./Assigned.svelte')).default;
				if (isOver) return;
				stop = store.watch((tables) => {
					if (tables.has('visits')) void read();
				});
			});
		return () => {
			isOver = true;
			stop?.();
		};
	}
}
