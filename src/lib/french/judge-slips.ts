import { distance } from './distance.ts';
import { bare, compact, isOtherWord, remarked, slip, wordsOf, wrong } from './judge-case.ts';
import type { JudgeCase, JudgeRule } from './judge-case.ts';
import { accentedOtherwise } from './judge-forms.ts';

/** The accepted answer that a test picks, first one first. */
const find = ({ accepted }: JudgeCase, test: (text: string) => boolean) =>
	accepted.find(({ text }) => test(text));

/** Equal after N1–N8; a capital is remarked where it matters. */
export const equal: JudgeRule = (judged) => {
	const { response, item } = judged;
	const same = judged.accepted.filter(({ text }) => text === response.text);
	const expected = same.find(({ cased }) => cased === response.cased) ?? same[0];
	if (!expected) return undefined;
	if (item.caseMatters && expected.cased !== response.cased) return remarked(expected, 'capital');
	return { credit: 1, expected: expected.shown };
};

/** Differs by apostrophes, hyphens or spaces: *savoir faire*, *l Asie*. */
export const apostropheOrHyphen: JudgeRule = (judged) => {
	const { text } = judged.response;
	const letters = compact(text);
	const expected = judged.otherWords.has(text)
		? undefined
		: find(judged, (other) => compact(other) === letters);
	if (!expected) return undefined;
	const without = (signs: RegExp) => (value: string) => value.replace(signs, '');
	const differsBeside = (rest: (value: string) => string) => rest(text) !== rest(expected.text);
	if (differsBeside(without(/[^']/g))) return remarked(expected, 'apostrophe');
	return remarked(expected, differsBeside(without(/ /g)) ? 'hyphen' : 'space');
};

/** Differs by accents and so says something else: *traite* for *traité*. */
export const accentMakingAnotherWord: JudgeRule = (judged) => {
	const letters = bare(judged.response.text);
	const expected = find(judged, (text) => bare(text) === letters && isOtherWord(judged, text));
	return expected && accentedOtherwise(judged, expected);
};

/** Differs by accents or cedillas only: *energie*. */
export const accents: JudgeRule = (judged) => {
	const letters = bare(judged.response.text);
	const expected = find(judged, (text) => bare(text) === letters);
	return expected && slip(judged, expected, 'accent');
};

/** How many edits a word forgives: none below five letters, one below nine, else two. */
export const forgiven = (letters: number): number => (letters < 5 ? 0 : letters < 9 ? 1 : 2);
/** How many letters a text has, digits and signs apart. */
export const letterCount = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;

/** Whether a response is so near an answer that only slips of the hand part them. Word by word, if it can. */
function isNear(response: string, expected: string): boolean {
	const budget = forgiven(letterCount(expected));
	if (budget === 0 || Math.abs(response.length - expected.length) > budget + 2) return false;
	const [given, wanted] = [wordsOf(response), wordsOf(expected)];
	if (given.length !== wanted.length) {
		const digits = (text: string) => text.replace(/\D/g, '');
		return digits(response) === digits(expected) && distance(bare(response), bare(expected), 1) <= budget - 1;
	}
	let edits = 0;
	for (const [index, word] of wanted.entries()) {
		const other = bare(given[index]!);
		if (other === bare(word)) continue;
		edits += distance(other, bare(word), /\d/.test(word + other) ? 0 : forgiven(letterCount(word)));
	}
	return edits <= budget;
}

/** One edit (two in long words) that makes no other French word. */
export const typo: JudgeRule = (judged) => {
	const expected = find(judged, (text) => isNear(judged.response.text, text) && !isOtherWord(judged, text));
	return expected && slip(judged, expected, 'typo');
};

/** In answers this long one wrong word leaves the others their worth. */
const LONG = 4;

/** Near enough for a slip, or listed as a neighbour, but another French word: wrong, and told so. */
export const anotherWord: JudgeRule = (judged) => {
	const { text } = judged.response;
	const expected =
		find(judged, (other) => wordsOf(other).length < LONG && isNear(text, other)) ??
		(judged.otherWords.has(text) ? judged.accepted[0] : undefined);
	return expected && wrong(expected, 'other-word');
};
