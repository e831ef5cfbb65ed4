import type { Column } from './columns.ts';

/** What a file of words may hold: more than a diligent learner keeps in a lifetime, less than stops a phone. */
export const LIMITS = { bytes: 5_000_000, words: 10_000, columns: 64, problems: 100 } as const;

/** The longest cell of a column, in UTF-16 code units: never more than a backup takes. */
export const longest = (column: Column): number => {
	if (column === 'sentence' || column === 'note') return 5000;
	if (column === 'definition' || column === 'example') return 2000;
	if (column === 'pos' || column === 'gender' || column === 'level') return 50;
	// A card's key holds part of speech and headword, which may double in length when œ is spelt out.
	return column === 'headword' || column === 'lesson' || column === 'place' ? 200 : 400;
};
