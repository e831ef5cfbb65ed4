import { splitArticle } from './articles.ts';
import { difference, type Difference } from './features.ts';
import { half, slip, type JudgeCase, type JudgeRule, type Written } from './judge-case.ts';
import { normalize } from './normalize.ts';
import type { Judgement } from './typed-answer.ts';

const withoutArticle = (text: string): string => splitArticle(text).rest;

/** What the compiled answer says a writing is, with its article or without: `present 3p`. */
function featuresOf({ item }: JudgeCase, text: string): string | undefined {
	const word = withoutArticle(text);
	for (const [form, features] of Object.entries(item.features ?? {}))
		if (withoutArticle(normalize(form)) === word) return features;
	return undefined;
}

/** How the response differs from an expected answer by what the author or the compiler says of both. */
function differenceFrom(judged: JudgeCase, expected: Written): Difference | undefined {
	const given = featuresOf(judged, judged.response.text);
	const wanted = given && featuresOf(judged, expected.text);
	return given && wanted ? difference(given, wanted) : undefined;
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

/** Another form of the same lemma: one that the author listed, or the compiler found among the neighbours. */
export const otherForm: JudgeRule = (judged) => {
	const expected = likest(judged);
	if (!expected) return undefined;
	const found = differenceFrom(judged, expected);
	if (found) return slip(judged, expected, found.code, { is: found.is });
	return judged.forms.includes(judged.response.text) ? slip(judged, expected, 'other-form') : undefined;
};

/** Half right: another word but for its accents. Where it is a known form of the verb, that is what is said. */
export function accentedOtherwise(judged: JudgeCase, expected: Written): Judgement {
	const found = differenceFrom(judged, expected);
	return half(expected, found?.code ?? 'accent-other-word', found && { is: found.is });
}
