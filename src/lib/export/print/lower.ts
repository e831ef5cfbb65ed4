import type { Item, ItemGap, ItemOption, ItemSide } from '#lib/question/item.ts';
import { printedLetter } from './as-printed.ts';
import type { GapSize, Lettered, PaperBody } from './paper.ts';

/** Characters that a pupil's hand puts on a line of the sheet. */
const HAND = 60;
/** Words that a hand puts on a line when it writes a text. */
const WORDS_A_LINE = 10;
/** The longest answer, in characters, that a short line has room for. */
const SHORT = 32;

/** A printed item (see `asPrinted`) without its answer. */
export function paperBody(item: Item): PaperBody {
	switch (item.form) {
		case 'choice': {
			const keys = item.options.filter(({ correct }) => correct).length;
			if (item.text) return { form: 'underline', text: item.text.join(''), words: keys };
			return {
				form: 'choice',
				ticks: item.pick === 'one' ? 1 : keys,
				options: lettered<ItemOption>(item.options),
				...(item.passage && { passage: item.passage }),
				...(item.proof && { proofLines: linesFor(item.proof.sentences.map(({ text }) => text)) })
			};
		}
		case 'text':
			return { form: 'text', lines: linesFor(item.accept), isHeard: item.heard !== undefined };
		case 'gap': {
			const size = gapSize(item.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece.accept)));
			let number = 0;
			return {
				form: 'gap',
				pieces: item.pieces.map((piece) =>
					typeof piece === 'string'
						? piece
						: {
								number: ++number,
								size,
								...(piece.options && !item.bank && { options: piece.options })
							}
				),
				...(item.bank && { bank: item.bank })
			};
		}
		case 'match':
			return {
				form: 'match',
				left: item.left.map(({ text }) => text),
				right: lettered(item.right),
				isShared: item.fixed ?? false,
				...(item.map && { map: item.map })
			};
		case 'order':
			return item.sentences
				? {
						form: 'pieces',
						pieces: item.entries.map(({ text }) => text),
						lines: linesFor(item.sentences)
					}
				: { form: 'order', entries: lettered(item.entries) };
		case 'essay':
			return { form: 'essay', lines: essayLines(item.minWords), minWords: item.minWords };
	}
}

/** Ruled lines for a text of so many words, and a little room to spare. */
export const essayLines = (words: number): number => Math.ceil(words / WORDS_A_LINE) + 2;

/** The gaps of an item, in their order. */
export const gapsIn = (pieces: readonly (string | ItemGap)[]): ItemGap[] =>
	pieces.filter((piece) => typeof piece !== 'string');

const lettered = <Side extends ItemSide>(sides: readonly Side[]): Lettered[] =>
	sides.map(({ text }, n) => ({ letter: printedLetter(n), text }));

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));

/** All gaps of an item are as long as the longest needs: the room tells nothing about the word. */
function gapSize(answers: readonly string[]): GapSize {
	const length = longest(answers);
	return length <= 16 ? 'word' : length <= SHORT ? 'words' : 'sentence';
}

function linesFor(answers: readonly string[]): number {
	const length = longest(answers);
	return length <= SHORT ? 1 : Math.max(2, Math.ceil(length / HAND));
}
