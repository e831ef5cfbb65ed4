import { splitArticle, type Article } from './articles.ts';
import { elide, mayElideBefore } from './elision.ts';
import { half, slip, type JudgeCase, type JudgeRule, type Written } from './judge-case.ts';
import {
	accentMakingAnotherWord,
	accents,
	apostropheOrHyphen,
	equal,
	otherForm,
	typo
} from './judge-slips.ts';
import type { Judgement } from './typed-answer.ts';

/** Missing elision (*la Asie*, *que il*), or one before an aspirated h. */
export const elision: JudgeRule = (judged) => {
	const elided = elide(judged.response.text);
	for (const expected of judged.accepted) {
		if (elide(expected.text) !== elided) continue;
		return slip(judged, expected, elided === judged.response.text ? 'apostrophe' : 'elision');
	}
	return undefined;
};

/** The rules that judge what follows the article. */
const RULES_FOR_THE_REST: readonly JudgeRule[] = [
	equal,
	apostropheOrHyphen,
	accentMakingAnotherWord,
	accents,
	otherForm,
	typo
];

/** The article is missing, added, of the wrong gender or another one; what follows is judged by itself. */
export const article: JudgeRule = (judged) => {
	const given = splitArticle(judged.response.text);
	const wanted = judged.accepted.map((answer) => ({ answer, ...splitArticle(answer.text) }));
	if (!given.article && !wanted.some((answer) => answer.article)) return undefined;

	const rest: JudgeCase = {
		...judged,
		response: withoutArticle(judged.response),
		accepted: judged.accepted.map(withoutArticle),
		forms: judged.forms.map((form) => splitArticle(form).rest)
	};
	for (const rule of RULES_FOR_THE_REST) {
		const word = rule(rest);
		if (!word) continue;
		const target = wanted.find(({ answer }) => answer.shown === word.expected)!;
		const gender = wanted.find((other) => other.rest === target.rest && other.article?.gender)?.article
			?.gender;
		const expected = { ...target.answer, article: target.article, gender, rest: target.rest };
		return worse(judgeArticle(judged, given.article, expected), word);
	}
	return undefined;
};

const withoutArticle = ({ shown, cased, text }: Written): Written => {
	const { rest } = splitArticle(text);
	return { shown, cased: cased.slice(cased.length - rest.length), text: rest };
};

/** An accepted answer, its article and the gender that the answers tell. */
interface Expected extends Written {
	article?: Article;
	gender?: 'm' | 'f';
	rest: string;
}

function judgeArticle(judged: JudgeCase, given: Article | undefined, expected: Expected): Judgement {
	const { item } = judged;
	const right: Judgement = { credit: 1, expected: expected.shown };
	const exact = item.focus === 'form' && item.article !== 'optional';
	const wanted = expected.article;
	if (!given) {
		if (!wanted) return right;
		if (item.article === 'required' || exact) return half(expected, 'article-missing');
		return item.article === 'optional' ? slip(judged, expected, 'article-missing') : right;
	}
	if (given.gender && expected.gender && given.gender !== expected.gender)
		return half(expected, 'article-gender');
	if (wanted && wanted.plural !== given.plural) return slip(judged, expected, 'other-form');
	if (wanted?.text === given.text) return right;
	const fault = elisionFault(given, expected, item.aspiratedH);
	if (fault) return slip(judged, { ...expected, shown: fault }, given.elided ? 'apostrophe' : 'elision');
	return exact ? half(expected, 'other-form') : right;
}

/** The right writing, when an article is elided before an aspirated h or full before a vowel. */
function elisionFault(given: Article, expected: Expected, aspiratedH: boolean): string | undefined {
	if (!mayElideBefore(expected.rest)) return undefined;
	const isH = expected.rest.startsWith('h');
	const elided = elide(`${given.text} ${expected.rest}`);
	const isFault = given.elided ? aspiratedH && isH : !(aspiratedH && isH) && elided.includes("'");
	if (!isFault || expected.article) return isFault ? expected.shown : undefined;
	if (given.elided) return `${expected.gender === 'f' ? 'la' : 'le'} ${expected.shown}`;
	return `${elided.slice(0, elided.indexOf("'"))}’${expected.shown}`;
}

/** The lower credit of the two, with its remark; at the same credit the article speaks first. */
function worse(ofArticle: Judgement, ofWord: Judgement): Judgement {
	const lower = ofWord.credit < ofArticle.credit ? ofWord : ofArticle;
	return { ...lower, expected: ofWord.expected, note: lower.note ?? ofWord.note ?? ofArticle.note };
}
