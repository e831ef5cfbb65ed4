import { splitArticle, type Article } from './articles.ts';
import { elide, mayElideBefore } from './elision.ts';
import { half, remarked, slip, type JudgeCase, type JudgeRule, type Written } from './judge-case.ts';
import { needlessElision } from './judge-elision.ts';
import { otherForm } from './judge-forms.ts';
import { accentMakingAnotherWord, accents, apostropheOrHyphen, equal, typo } from './judge-slips.ts';
import type { Judgement } from './typed-answer.ts';

/** Words that stand before the gap and were written again: *de bon voisinage* after *de bon*. */
export const repeated: JudgeRule = (judged) => {
	const words = judged.before.split(' ');
	for (let count = Math.min(words.length, 3); count > 0; count--) {
		const again = words.slice(-count).join(' ');
		const start = again.endsWith("'") ? again : `${again} `;
		if (!again || !judged.response.text.startsWith(start)) continue;
		const { text, cased, shown } = judged.response;
		const response = {
			shown,
			cased: cased.slice(start.length - text.length),
			text: text.slice(start.length)
		};
		for (const rule of RULES_FOR_THE_REST) {
			const judgement = rule({ ...judged, response });
			if (!judgement) continue;
			const expected = judgement.expected;
			if (judgement.note) return judgement;
			if (count === 1 && judged.determiner) return remarked({ shown: expected }, 'article-extra');
			return remarked({ shown: expected }, 'repeated', { words: again });
		}
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
	const { determiner } = judged;
	const gender = expected.gender ?? (wanted ? undefined : determiner?.gender);
	if (given.gender && gender && given.gender !== gender)
		return half(wanted || !determiner ? expected : beside(determiner, expected), 'article-gender');
	if (!wanted && determiner) return remarked(expected, 'article-extra');
	if (wanted && wanted.plural !== given.plural) return slip(judged, expected, 'other-form');
	if (wanted?.text === given.text) return right;
	const fault = elisionFault(given, expected, item.aspiratedH);
	if (fault)
		return slip(
			judged,
			{ ...expected, shown: fault },
			given.elided ? needlessElision(`'${expected.rest}`) : 'elision'
		);
	if (!exact) return right;
	return half(expected, wanted ? 'other-form' : 'article-unwanted');
}

const beside = ({ text }: Article, expected: Expected): Expected => ({
	...expected,
	shown: `${text} ${expected.shown}`
});

/** The right writing, when an article is elided before an aspirated h or a consonant, or full before a vowel. */
function elisionFault(given: Article, expected: Expected, aspiratedH: boolean): string | undefined {
	const isH = expected.rest.startsWith('h');
	const mayElide = mayElideBefore(expected.rest) && !(aspiratedH && isH);
	const elided = elide(`${given.text} ${expected.rest}`);
	const isFault = given.elided ? !mayElide : mayElide && elided.includes("'");
	if (!isFault || expected.article) return isFault ? expected.shown : undefined;
	if (given.elided) return `${expected.gender === 'f' ? 'la' : 'le'} ${expected.shown}`;
	return `${elided.slice(0, elided.indexOf("'"))}’${expected.shown}`;
}

/** The lower credit of the two, with its remark; at the same credit the article speaks first. */
function worse(ofArticle: Judgement, ofWord: Judgement): Judgement {
	const lower = ofWord.credit < ofArticle.credit ? ofWord : ofArticle;
	return { ...lower, expected: ofWord.expected, note: lower.note ?? ofWord.note ?? ofArticle.note };
}
