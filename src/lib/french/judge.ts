import { distance } from './distance.ts';
import { article, repeated } from './judge-articles.ts';
import { bare, judgeCase, remarked, written, type JudgeCase, type JudgeRule } from './judge-case.ts';
import { elision } from './judge-elision.ts';
import { otherForm } from './judge-forms.ts';
import { sameNumber } from './judge-numbers.ts';
import {
	accentMakingAnotherWord,
	accents,
	anotherWord,
	apostropheOrHyphen,
	equal,
	typo
} from './judge-slips.ts';
import { wordByWord } from './judge-words.ts';
import type { Judgement, TypedAnswer } from './typed-answer.ts';

/** A wrong answer the author foresaw; an answer that is also accepted, letter for letter, is right. */
const anticipated: JudgeRule = ({ item, response, accepted }) => {
	if (accepted.some(({ cased }) => cased === response.cased)) return undefined;
	const shape = item.caseMatters ? 'cased' : 'text';
	for (const [wrong, text] of Object.entries(item.anticipated))
		if (written(wrong)[shape] === response[shape])
			return { credit: 0, expected: accepted[0]?.shown ?? '', note: { text } };
	return undefined;
};

/** The other spelling of the reform of 1990. */
const spelling1990: JudgeRule = ({ item, response, accepted }) => {
	const expected = accepted[0];
	if (!expected || !item.variants1990.some((variant) => written(variant).text === response.text))
		return undefined;
	return remarked(expected, 'spelling-1990');
};

/** The decision table, in order: the first rule that applies decides. */
const RULES: readonly JudgeRule[] = [
	anticipated,
	equal,
	sameNumber,
	spelling1990,
	apostropheOrHyphen,
	accentMakingAnotherWord,
	accents,
	repeated,
	elision,
	article,
	otherForm,
	typo,
	anotherWord,
	wordByWord
];

/**
 * Judges a typed response: full credit for what is accepted, ½ or a remark for a slip that leaves the answer
 * beyond doubt, nothing for another word. `undefined` while nothing is written. `before` is what the sentence has
 * before the gap, if any. Pure, and linear in the response.
 */
export function judge(item: TypedAnswer, response: string, before = ''): Judgement | undefined {
	const judged = judgeCase(item, response, before);
	if (judged.response.text === '') return undefined;
	for (const rule of RULES) {
		const judgement = rule(judged);
		if (judgement) return judgement;
	}
	return { credit: 0, expected: nearest(judged) };
}

/** The accepted answer that the response resembles most; the first one when it resembles none. */
function nearest({ response, accepted }: JudgeCase): string {
	const letters = bare(response.text);
	let best = accepted[0]?.shown ?? '';
	let least = Infinity;
	for (const { text, shown } of accepted) {
		const far = distance(letters, bare(text), Math.ceil(bare(text).length / 2));
		if (far < least) [best, least] = [shown, far];
	}
	return best;
}
