import type { Level } from '#lib/lesson/level.ts';

/** Which lesson at which level: what every recorded fact carries. */
export interface Place {
	lesson: string;
	level: Level;
}
