/** Levels of the Common European Framework that a lesson may offer, easiest first. */
export const LEVELS = ['A2', 'B1', 'B2'] as const;
export type Level = (typeof LEVELS)[number];

/** The stops of the route, in order. `start` is the level's own address, the others are folders below it. */
export const STOPS = ['start', 'reading', 'words', 'quiz', 'writing', 'summary'] as const;
export type Stop = (typeof STOPS)[number];

/** `b1` (as in addresses and file names) to `B1`; `undefined` for anything else. */
export const levelFromSlug = (slug: string): Level | undefined =>
	LEVELS.find((level) => level.toLowerCase() === slug);
