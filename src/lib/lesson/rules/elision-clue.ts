const ELIDING = /(?:^|[\s(«])(?:le|la|je|me|te|se|de|ne|que|ce)\s$/iu;
const VOWEL = /^[aàâeéèêëiîïoôuùûyhœæ]/iu;

/** The word before a gap that goes with a vowel or with a consonant alone: `de`, `l’`; with whether it is elided. */
export function elisionClue(before: string): { word: string; elided: boolean } | undefined {
	const elided = /[’']$/.test(before);
	return elided || ELIDING.test(before)
		? { word: before.trim().split(/\s/u).at(-1) ?? '', elided }
		: undefined;
}

/** Whether a word can follow such a word. */
export const fits = ({ elided }: { elided: boolean }, word: string): boolean => VOWEL.test(word) === elided;
