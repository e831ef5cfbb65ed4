import type { ProgressStore } from '#lib/progress/store.ts';

/** How far words that came in (from a backup, say) are ready to be shown. */
export interface Prepared {
	done: number;
	total: number;
}

/** With fewer the words are there before one could read that they are not. */
const MANY = 500;

/** Makes the words ready, and tells how far that is where it takes time. */
export const prepareCards = ({ cards }: Pick<ProgressStore, 'cards'>, told: (far: Prepared) => void) =>
	cards.prepare((done, total) => {
		if (total >= MANY) told({ done, total });
	});
