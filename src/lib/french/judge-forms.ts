import { agreement } from './agreement.ts';
import { splitArticle } from './articles.ts';
import { difference } from './features.ts';
import { bare, half, slip, wordsOf, type JudgeCase, type JudgeRule, type Written } from './judge-case.ts';
import { normalize, withoutAccents } from './normalize.ts';
import type { Judgement, JudgeCode } from './typed-answer.ts';

/** What the author says a writing is: `present 3p`. */
function featuresOf({ item }: JudgeCase, text: string): string | undefined {
	for (const [form, features] of Object.entries(item.features ?? {}))
		if (normalize(form) === text) return features;
	return undefined;
}

/** How a form differs from the expected answer: from what the author says, else from regular endings alone. */
function told(judged: JudgeCase, expected: Written, isListed: boolean) {
	const { response, otherWords, forms, accepted, determiner } = judged;
	const [given, wanted] = [featuresOf(judged, response.text), featuresOf(judged, expected.text)];
	if (given && wanted) return difference(given, wanted);
	if (given) return undefined;
	const known = new Set([...otherWords, ...forms, ...accepted.map(({ text }) => text)].map(bare));
	const words = wordsOf(response.text);
	const is = agreement(words, wordsOf(expected.text), {
		isNoun: !!determiner?.isSure || !!splitArticle(normalize(expected.shown)).article,
		isListed,
		isKnown: (word) => known.has(word),
		isComplete: words.some((word) => otherWords.has(word)),
		withoutAccents
	});
	return is === undefined ? undefined : { code: 'agreement' as const, is };
}

/** The accepted answer that begins most like the response. */
function likest({ accepted, response }: JudgeCase): Written | undefined {
	const shared = (text: string) => {
		let length = 0;
		while (length < text.length && text[length] === response.text[length]) length++;
		return length;
	};
	return accepted.reduce<Written | undefined>(
		(best, answer) => (best && shared(best.text) >= shared(answer.text) ? best : answer),
		undefined
	);
}

/** Another form of the same lemma: one that the author listed, or a French word of regular agreement. */
export const otherForm: JudgeRule = (judged) => {
	const { response, forms, otherWords } = judged;
	const isListed = forms.includes(response.text);
	if (!isListed && !wordsOf(response.text).some((word) => otherWords.has(word))) return undefined;
	const expected = likest(judged);
	if (!expected) return undefined;
	const found = told(judged, expected, isListed);
	if (found) return slip(judged, expected, found.code, { is: found.is });
	return isListed ? slip(judged, expected, 'other-form') : undefined;
};

/** Half right: another word but for its accents. Where it is a known form of the verb, that is what is said. */
export function accentedOtherwise(judged: JudgeCase, expected: Written): Judgement {
	const given = featuresOf(judged, judged.response.text);
	const wanted = featuresOf(judged, expected.text);
	const found = given && wanted ? difference(given, wanted) : undefined;
	const code: JudgeCode = found?.code ?? 'accent-other-word';
	return half(expected, code, found && { is: found.is });
}
