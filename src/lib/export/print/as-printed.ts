import { shuffled } from '#lib/base/chance.ts';
import type { Item } from '#lib/question/item.ts';
import { startOrder } from '#lib/question/order/start-order.ts';

/**
 * The item as paper shows it: sides and options in an order that depends only on its id, so that a sheet and
 * its key, printed on different days, bear the same letters.
 */
export function asPrinted(item: Item): Item {
	switch (item.form) {
		case 'choice':
			return item.fixed ? item : { ...item, options: shuffled(item.options, item.id) };
		case 'match':
			return item.fixed ? item : { ...item, right: shuffled(item.right, item.id) };
		case 'order': {
			const start = startOrder(item.order, item.id);
			return {
				...item,
				entries: start.flatMap((id) => item.entries.find((entry) => entry.id === id) ?? [])
			};
		}
		case 'gap':
			return {
				...item,
				...(item.bank && { bank: shuffled(item.bank, item.id) }),
				pieces: item.pieces.map((piece) =>
					typeof piece === 'string' || !piece.options
						? piece
						: { ...piece, options: shuffled(piece.options, `${item.id}/${piece.id}`) }
				)
			};
		default:
			return item;
	}
}

/** The letter of the nth printed option: A, B, C… */
export const printedLetter = (n: number): string => String.fromCharCode(65 + n);
