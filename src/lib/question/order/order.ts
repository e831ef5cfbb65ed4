import type { Kind } from '../kind.ts';
import { isLetter } from '../option.ts';
import { authored } from '../part.ts';
import type { QuestionBase } from '../question.ts';
import { verdict, type PartVerdict } from '../verdict.ts';
import { longestRising } from './longest-run.ts';

/** Events, steps or ideas to put in order. */
export interface OrderQuestion extends QuestionBase {
	kind: 'order';
	/** In the right order. */
	entries: OrderEntry[];
}
export interface OrderEntry {
	id: string;
	text: string;
	/** What ties it to the one before. */
	why?: string;
}
/** Ids in the order given by the learner. */
export type OrderResponse = string[];

const isPermutation = (entries: readonly OrderEntry[], response: OrderResponse) =>
	response.length === entries.length && entries.every(({ id }) => response.includes(id));

/** The entry that should follow the one before it and does not: the first wrong link. */
const firstWrongLink = (entries: readonly OrderEntry[], response: OrderResponse) =>
	entries.find(({ id }, place) => place > 0 && response[response.indexOf(entries[place - 1]!.id) + 1] !== id);

/** The longest well ordered subset counts, so that one entry astray does not spoil the rest. */
export const order: Kind<OrderQuestion, OrderResponse> = {
	grade({ entries }, response) {
		if (!isPermutation(entries, response)) return undefined;
		const places = response.map((id) => entries.findIndex((entry) => entry.id === id));
		const run = longestRising(places);
		const credit = (run.length - 1) / (entries.length - 1);
		const link = firstWrongLink(entries, response);
		const parts: Record<string, PartVerdict> = {};
		entries.forEach((entry, place) => {
			const right = credit > 0 && run.includes(place);
			parts[entry.id] = {
				state: right ? 'right' : 'wrong',
				notes: entry === link ? authored(entry.why) : [],
				...(!right && { expected: String(place + 1) })
			};
		});
		return verdict(credit, parts);
	},
	isResponse: (value): value is OrderResponse => Array.isArray(value) && value.every(isLetter),
	gradedBy: ({ entries }) => entries.map(({ id }) => id),
	toItem: ({ entries }) => ({
		form: 'order',
		entries: entries.map(({ id, text }) => ({ id, text })),
		order: entries.map(({ id }) => id)
	}),
	rightResponse: ({ entries }) => entries.map(({ id }) => id),
	responseText: ({ entries }, response) =>
		response
			.flatMap((id) => entries.find((entry) => entry.id === id)?.text ?? [])
			.map((text, n) => `${n + 1}. ${text}`)
			.join('\n')
};
