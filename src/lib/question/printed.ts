import { shuffled } from '#lib/base/chance.ts';
import type { Item, ItemGap } from './item.ts';
import { stretches } from './mark-words/mark-words.ts';
import { startOrder } from './order/start-order.ts';

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

const letterOf = (sides: readonly { id: string }[], id: string | undefined): string =>
	printedLetter(sides.findIndex((side) => side.id === id));

const isGap = (piece: string | ItemGap): piece is ItemGap => typeof piece !== 'string';

/** The answer to a printed item, in words and in the letters of its sheet. French, like the exercise. */
export function printedKey(printed: Item): string {
	switch (printed.form) {
		case 'choice': {
			const { options, proof, text } = printed;
			// Words of a text bear no letters: they are underlined where they stand.
			if (text) {
				const words = new Set(options.filter((option) => option.correct).map(({ id }) => id));
				return stretches({ cuts: text }, (id) => words.has(id))
					.map((stretch) => stretch.text)
					.join(' – ');
			}
			const right = options
				.filter((option) => option.correct)
				.map((option) => `${letterOf(options, option.id)}. ${option.text}`);
			const proofs = proof?.sentences.filter(({ id }) => proof.correct.includes(id)) ?? [];
			return [...right, ...proofs.map(({ text }) => `«\u00a0${text}\u00a0»`)].join(' – ');
		}
		case 'text':
			return printed.accept.join(' ou ');
		case 'gap':
			return printed.pieces
				.filter(isGap)
				.map(({ accept }, n) => `(${n + 1}) ${accept.join(' ou ')}`)
				.join(', ');
		case 'match':
			return printed.left
				.map(({ id }, n) => `${n + 1}${letterOf(printed.right, printed.pairs[id])}`)
				.join(', ');
		case 'order':
			if (printed.sentences) return printed.sentences.join(' ou ');
			return printed.order.map((id) => letterOf(printed.entries, id)).join(', ');
		case 'essay':
			return printed.model ?? '';
	}
}
