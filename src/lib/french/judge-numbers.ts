import { compact, remarked } from './judge-case.ts';
import type { JudgeRule } from './judge-case.ts';
import { inWords, inWords1990, readNumber } from './numbers.ts';

/** Belgian and Swiss tens, as good as the others. */
const REGIONAL = /septante|huitante|octante|nonante/;

/**
 * The same number written otherwise: *six* and *6*, `4 500` and `4500`, *vingt et un* and *vingt-et-un*. Where
 * the form is asked for, words stay words and digits stay digits.
 */
export const sameNumber: JudgeRule = ({ item, response, accepted }) => {
	const given = readNumber(response.text);
	if (!given) return undefined;
	for (const expected of accepted) {
		const wanted = readNumber(expected.text);
		if (!wanted || wanted.value !== given.value || wanted.unit !== given.unit) continue;
		if (wanted.inWords !== given.inWords && item.focus === 'form') continue;
		const number = Number(given.value);
		if (!given.inWords) return { credit: 1, expected: expected.shown };
		const spellings = [inWords(number), inWords1990(number)];
		if (spellings.includes(response.text)) {
			if (!wanted.inWords) return { credit: 1, expected: expected.shown };
			if (compact(response.text) === compact(expected.text)) return remarked(expected, 'spelling-1990');
		}
		if (REGIONAL.test(response.text + expected.text)) return { credit: 1, expected: expected.shown };
		// Beside digits, the rules on spelling have no letters to compare.
		if (!wanted.inWords) {
			const spelt = { ...expected, shown: spellings[0]! };
			const sameLetters = compact(response.text) === compact(spelt.shown);
			return { ...remarked(spelt, sameLetters ? 'hyphen' : 'typo'), expected: expected.shown };
		}
	}
	return undefined;
};
