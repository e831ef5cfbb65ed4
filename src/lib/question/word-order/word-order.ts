import type { ItemSide } from '../item.ts';
import type { Kind } from '../kind.ts';
import { isLetter } from '../option.ts';
import { authored } from '../part.ts';
import type { QuestionBase } from '../question.ts';
import { verdict, type PartVerdict } from '../verdict.ts';
import { sentenceOf } from './line.ts';
import { longestCommon } from './longest-common.ts';

/** A sentence in pieces, to be put together. */
export interface WordOrderQuestion extends QuestionBase {
	kind: 'word-order';
	/** In a right order. */
	chunks: ItemSide[];
	/** Final punctuation. */
	end: string;
	/** Other right orders, as ids. */
	also: string[][];
	/** The rule to name when the order is wrong. */
	rule: string;
}
/** Ids of the chunks in the line so far. */
export type WordOrderResponse = string[];

/** Every accepted order as ids, the author's first. */
const orders = ({ chunks, also }: WordOrderQuestion): string[][] => [chunks.map(({ id }) => id), ...also];

const textOf = ({ chunks }: WordOrderQuestion, id: string): string =>
	chunks.find((chunk) => chunk.id === id)?.text ?? '';

/** The wording of these chunks, in this order. */
const texts = (question: WordOrderQuestion, ids: readonly string[]): string[] =>
	ids.map((id) => textOf(question, id));

/** The places of the response that agree with the accepted order nearest to it. */
function agreeing(question: WordOrderQuestion, response: WordOrderResponse): number[] {
	// Compared by wording: of two equal chunks, either may stand in either place.
	const given = texts(question, response);
	return orders(question)
		.map((order) => longestCommon(given, texts(question, order)))
		.reduce((best, places) => (places.length > best.length ? places : best));
}

/** Every accepted order as a sentence, the author's first. */
export const rightSentences = (question: WordOrderQuestion): string[] => [
	...new Set(orders(question).map((order) => sentenceOf(texts(question, order), question.end)))
];

/** 1 for an accepted order, ½ when one chunk only is out of its place, else 0. */
export const wordOrder: Kind<WordOrderQuestion, WordOrderResponse> = {
	grade(question, response) {
		const { chunks, rule } = question;
		if (response.length !== chunks.length || !chunks.every(({ id }) => response.includes(id)))
			return undefined;
		const places = agreeing(question, response);
		const astray = chunks.length - places.length;
		const credit = astray === 0 ? 1 : astray === 1 ? 0.5 : 0;
		const parts: Record<string, PartVerdict> = {};
		response.forEach((id, place) => {
			const right = credit > 0 && places.includes(place);
			parts[id] = { state: right ? 'right' : 'wrong', notes: [] };
		});
		return verdict(credit, parts, credit < 1 ? authored(rule) : []);
	},
	isResponse: (value): value is WordOrderResponse => Array.isArray(value) && value.every(isLetter),
	gradedBy: (question) =>
		orders(question)
			.map((order) => order.join(''))
			.sort(),
	toItem: (question) => ({
		form: 'order',
		sentences: rightSentences(question),
		entries: question.chunks,
		order: question.chunks.map(({ id }) => id)
	}),
	rightResponse: ({ chunks }) => chunks.map(({ id }) => id),
	responseText(question, response) {
		const known = response.filter((id) => textOf(question, id));
		return known.length > 0 ? sentenceOf(texts(question, known), question.end) : '';
	}
};
