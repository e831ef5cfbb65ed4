import { compact, remarked, slip } from './judge-case.ts';
import type { JudgeRule, Written } from './judge-case.ts';
import { readNumber, type WrittenNumber } from './numbers.ts';
import { inWords, inWords1990 } from './numerals.ts';
import { readOrdinal } from './ordinals.ts';
import type { Judgement } from './typed-answer.ts';

/** Belgian and Swiss tens, as good as the others. */
const REGIONAL = /septant|huitant|octant|nonant/;
/** *million* and *milliard* are nouns: with the hyphens of 1990 or without. */
const nounsApart = (text: string): string =>
	text.replace(/-(?=milli(?:on|ard))|(?<=milli(?:on|ard)s?)-/g, ' ');

const same = (one: WrittenNumber, other: WrittenNumber): boolean =>
	one.value === other.value && one.unit === other.unit;

/**
 * The same number written otherwise: *six* and *6*, `4 500` and `4500`, *vingt et un* and *vingt-et-un*, *8,5 %*
 * and *8,5 pour cent*, *1er* and *premier*. Where the form is asked for, words stay words and digits stay digits.
 */
export const sameNumber: JudgeRule = (judged) => {
	const { item, response, accepted } = judged;
	const isForm = item.focus === 'form';
	const ordinal = readOrdinal(response.cased);
	if (ordinal)
		for (const expected of accepted) {
			const wanted = readOrdinal(expected.cased);
			if (!wanted || !same(wanted, ordinal) || (wanted.inWords !== ordinal.inWords && isForm)) continue;
			if (!ordinal.isProper) return remarked(expected, 'typo');
			if (!ordinal.inWords || !wanted.inWords || REGIONAL.test(response.text + expected.text))
				return { credit: 1, expected: expected.shown };
		}
	const given = readNumber(response.text);
	for (const expected of accepted) {
		const wanted = given && readNumber(expected.text);
		if (!given || !wanted || !same(wanted, given) || (wanted.inWords !== given.inWords && isForm)) continue;
		// *Un* before a noun is an article: its rules know the gender.
		if (given.inWords && wanted.inWords && given.value === '1') continue;
		const judgement = sameValue(response, given, expected, wanted);
		if (judgement) return judgement;
	}
	// Thousands parted by a point or comma, as in other languages.
	const apart = response.text.replace(/(?<=^\d{1,3}(?:[.,]\d{3})*)[.,](?=\d{3}(?!\d))/g, '');
	const regrouped = apart === response.text ? undefined : readNumber(apart);
	const expected = regrouped && accepted.find(({ text }) => isSame(readNumber(text), regrouped));
	return expected && slip(judged, expected, 'thousands');
};

const isSame = (one: WrittenNumber | undefined, other: WrittenNumber) =>
	!!one && !one.inWords && same(one, other);

/** What is said of a right number by its writing. */
function sameValue(
	response: Written,
	given: WrittenNumber,
	expected: Written,
	wanted: WrittenNumber
): Judgement | undefined {
	const right: Judgement = { credit: 1, expected: expected.shown };
	if (!given.inWords || given.written === wanted.written) return right;
	if (REGIONAL.test(response.text + expected.text)) return right;
	if (!/^\d+$/.test(given.value)) return wanted.inWords ? undefined : right;
	const number = Number(given.value);
	const spellings = [inWords(number), inWords1990(number), nounsApart(inWords1990(number))];
	if (spellings.includes(given.written)) {
		if (!wanted.inWords) return right;
		if (compact(given.written) === compact(wanted.written)) return remarked(expected, 'spelling-1990');
	}
	if (wanted.inWords) return undefined;
	// Beside digits, the rules on spelling have no letters to compare.
	const spelt = { shown: spellings[0]! };
	const sameLetters = compact(given.written) === compact(spelt.shown);
	return { ...remarked(spelt, sameLetters ? 'hyphen' : 'typo'), expected: expected.shown };
}
