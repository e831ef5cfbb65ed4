import dictionary from 'dictionary-fr';
import nspell from 'nspell';

/** Whether a word is in the French spelling dictionary. Loading takes seconds, so the first question pays for it. */
export function isFrenchWord(word: string): boolean {
	const known = answers.get(word);
	if (known !== undefined) return known;
	speller ??= nspell(dictionary);
	const answer = speller.correct(word);
	answers.set(word, answer);
	return answer;
}

const answers = new Map<string, boolean>();
let speller: ReturnType<typeof nspell> | undefined;
