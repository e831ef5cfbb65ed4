import { clean, lower, normalize, withoutAccents } from './normalize.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ACCENTED: Record<string, string> = { a: 'àâ', c: 'ç', e: 'éèêë', i: 'îï', o: 'ô', u: 'ùûü' };
/** The letters that two changes at once are tried with, or there would be half a million. */
const COMMON = 'abcdeéfgilmnoprstuvz';
/** The letters of French prefixes and endings: two letters more are looked for there only. */
const PREFIX_LETTERS = 'abcdeéfilmnoprstux';
const ENDING_LETTERS = 'aceéilmnorstuxz';
const PREFIX = 2;
const ENDING = 4;
/** Beyond this length, words resemble each other by their endings only. */
const LONGEST_CHANGED_ANYWHERE = 14;

/** The word with up to `changes` of its letters accented otherwise, itself included. */
function* accentVariants(word: string, changes: number, from = 0): Generator<string> {
	yield word;
	if (changes === 0) return;
	for (let i = from; i < word.length; i++) {
		const letter = withoutAccents(word[i]!);
		for (const other of letter + (ACCENTED[letter] ?? ''))
			if (other !== word[i] && ACCENTED[letter])
				yield* accentVariants(word.slice(0, i) + other + word.slice(i + 1), changes - 1, i + 1);
	}
}

/** The word with one letter less, more, changed or swapped, between two places. */
function* edited(word: string, letters: string, from = 0, to = word.length): Generator<string> {
	for (let i = Math.max(0, from); i <= Math.min(to, word.length); i++) {
		const head = word.slice(0, i);
		const tail = word.slice(i);
		if (tail) yield head + tail.slice(1);
		if (tail.length > 1) yield head + tail[1]! + tail[0]! + tail.slice(2);
		for (const letter of letters) {
			yield head + letter + tail;
			if (tail) yield head + letter + tail.slice(1);
		}
	}
}

/** The word with one letter changed, from a place on. */
function* substituted(word: string, letters: string, from = 0): Generator<[string, number]> {
	for (let i = from; i < word.length; i++)
		for (const letter of letters)
			if (letter !== word[i]) yield [word.slice(0, i) + letter + word.slice(i + 1), i];
}

/** Two edits: any two changes, a letter less and any edit, any two edits within the prefix or the ending. */
function* editedTwice(word: string): Generator<string> {
	if (word.length <= LONGEST_CHANGED_ANYWHERE)
		for (const [near, at] of substituted(word, COMMON))
			for (const [far] of substituted(near, COMMON, at + 1)) yield far;
	for (let i = 0; i < word.length; i++) yield* edited(word.slice(0, i) + word.slice(i + 1), COMMON);
	for (const near of edited(word, PREFIX_LETTERS, 0, PREFIX)) yield* edited(near, PREFIX_LETTERS, 0, PREFIX);
	const ending = word.length - ENDING;
	for (const near of edited(word, ENDING_LETTERS, ending)) yield* edited(near, ENDING_LETTERS, ending);
}

/**
 * Spellings that one may take for a lower-case word: other accents (up to three on the bare word), and, where
 * the judge forgives slips, one edit with an accent, and for long words two edits. Repeats some.
 */
export function* candidates(word: string): Generator<string> {
	const bare = withoutAccents(word);
	yield* accentVariants(bare, 3);
	yield* accentVariants(word, 2);
	if (bare.length < 5) return;
	for (const start of new Set([word, bare]))
		for (const near of edited(start, LETTERS)) yield* accentVariants(near, 1);
	if (bare.length >= 9) yield* editedTwice(word);
}

/**
 * The French words that a slip in one of these answers may produce, which the judge never takes for slips:
 * for each word of each answer, what {@link candidates} finds and `isWord` knows, without the answers' own
 * words. Asks `isWord` some ten thousand times per long word: let it be quick, and let it remember nothing.
 */
export function neighboursOf(answers: readonly string[], isWord: (word: string) => boolean): string[] {
	const words = new Set(
		answers.flatMap((answer) =>
			clean(answer)
				.split(/[ '-]+/)
				.filter(isPlainWord)
		)
	);
	const own = new Set(Array.from(words, normalize));
	const found = new Set<string>();
	for (const written of words) {
		const asked = new Set<string>();
		const isName = written !== lower(written);
		for (const candidate of candidates(lower(written))) {
			if (asked.has(candidate)) continue;
			asked.add(candidate);
			if (found.has(candidate) || own.has(normalize(candidate))) continue;
			if (isWord(candidate) || (isName && isWord(capitalised(candidate)))) found.add(candidate);
		}
	}
	return [...found].sort();
}

const isPlainWord = (word: string): boolean => word.length <= 30 && /^\p{L}+$/u.test(word);
const capitalised = (word: string): string => word.slice(0, 1).toLocaleUpperCase('fr') + word.slice(1);
