import type { Item, ItemSide } from '#lib/question/item.ts';
import { stretches } from '#lib/question/mark-words/mark-words.ts';
import { printedLetter } from './as-printed.ts';
import { gapsIn } from './lower.ts';

/** The longest text of an option that the key repeats beside its letter. */
const BRIEF = 12;

/** The answer to a printed item (see `asPrinted`), in words and in the letters of its sheet. French, like the exercise. */
export function printedAnswer(item: Item): string {
	switch (item.form) {
		case 'choice': {
			const { options, proof, text } = item;
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
			return item.accept.join(' ou ');
		case 'gap':
			return gapsIn(item.pieces)
				.map(({ accept }, n) => `(${n + 1})\u00a0${accept.join(' ou ')}`)
				.join(', ');
		case 'match':
			return item.left.map(({ id }, n) => `${n + 1}\u00a0${partner(item.right, item.pairs[id])}`).join(', ');
		case 'order': {
			if (item.sentences) return item.sentences.join(' ou ');
			// What stands in the boxes, from the first to the last of the sheet.
			const places = item.entries.map(
				({ id }, n) => `${printedLetter(n)}\u00a0${item.order.indexOf(id) + 1}`
			);
			return places.join(', ');
		}
		case 'essay':
			return item.model ?? `Texte libre, ${item.minWords}\u00a0mots au moins.`;
	}
}

const letterOf = (sides: readonly ItemSide[], id: string | undefined): string =>
	printedLetter(sides.findIndex((side) => side.id === id));

/** The letter of a side, with its text when that is brief. */
function partner(sides: readonly ItemSide[], id: string | undefined): string {
	const text = sides.find((side) => side.id === id)?.text ?? '';
	return letterOf(sides, id) + (text.length <= BRIEF ? `\u00a0(${text})` : '');
}
