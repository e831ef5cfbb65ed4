import type { Pupil } from './rows.ts';

/** A name without what typing varies: case, accents, apostrophes, hyphens and spaces. Words are parted by one space. */
export const foldName = (name: string): string =>
	name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/œ/g, 'oe')
		.replace(/æ/g, 'ae')
		.replace(/ß/g, 'ss')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** The words of a folded name in an order of their own: « NOM Prénom » and « Prénom Nom » are one. */
const wordsOf = (folded: string): string => folded.split(' ').sort().join(' ');

/**
 * Finds the pupil whom a typed name means: the one of that name; else the only one with the same words in another
 * order. Two pupils of one name cannot be told apart: neither is found.
 */
export function pupilFinder(pupils: readonly Pupil[]): (name: string) => Pupil | undefined {
	const byName = unique(pupils, ({ name }) => foldName(name));
	const byWords = unique(pupils, ({ name }) => wordsOf(foldName(name)));
	return (name) => {
		const folded = foldName(name);
		if (folded === '') return undefined;
		// Known twice: the words in another order know no better.
		if (byName.has(folded)) return byName.get(folded);
		return byWords.get(wordsOf(folded));
	};
}

/** The pupils by a key; `undefined` stands where several have it. */
function unique(pupils: readonly Pupil[], keyOf: (pupil: Pupil) => string): Map<string, Pupil | undefined> {
	const found = new Map<string, Pupil | undefined>();
	for (const pupil of pupils) {
		const key = keyOf(pupil);
		found.set(key, found.has(key) ? undefined : pupil);
	}
	return found;
}
