import { startOrder } from '../order/start-order.ts';
import { wordOrder, type WordOrderQuestion } from './word-order.ts';

/** The ids of the chunks in an order that depends only on the seed and, unless every turn of it is, is no right one. */
export function startLine(question: WordOrderQuestion, seed: string): string[] {
	const start = startOrder(
		question.chunks.map(({ id }) => id),
		seed
	);
	const turns = start.map((_, n) => [...start.slice(n), ...start.slice(0, n)]);
	return turns.find((turn) => wordOrder.grade(question, turn)?.code !== 'right') ?? start;
}
