import { tokenize } from '#lib/french/tokens.ts';
import { fold } from '../compile/fold.ts';
import { learnerTexts } from './learner-texts.ts';
import { error, warning, type Rule } from './rule.ts';
import { wordsIn } from './words.ts';

const TOLERATED = 4;
const LONGEST_WARNED = 7;

/** No sentence of the source in the lesson: a run of 8 words is an error, one of 5 to 7 a warning. */
export const copiedWords: Rule = function* (draft, { source }) {
	if (!source) return;
	const inSource = runsOf(wordsIn(source), TOLERATED + 1);
	const sourceText = ` ${wordsIn(source).join(' ')} `;
	for (const { text, at } of learnerTexts(draft)) {
		for (const { words, from, to } of longestCopies(text, inSource, sourceText)) {
			const copied = text.slice(from, to);
			const message = `${words} words in a row stand in the source, “${copied}”: say it in other words`;
			yield words > LONGEST_WARNED ? error(at(copied, from), message) : warning(at(copied, from), message);
		}
	}
};

const runsOf = (words: readonly string[], size: number): Set<string> =>
	new Set(words.map((_, n) => words.slice(n, n + size).join(' ')));

/** The longest runs of words shared with the source, one after the other, with their place in the text. */
function* longestCopies(text: string, inSource: ReadonlySet<string>, sourceText: string) {
	let position = 0;
	const placed = tokenize(text).flatMap((token) => {
		const from = position;
		position += token.text.length;
		const counts = token.type === 'word' || token.type === 'number';
		return counts ? [{ word: fold(token.text), from, to: position }] : [];
	});
	for (let n = 0; n + TOLERATED < placed.length; n++) {
		const run = (size: number) =>
			placed
				.slice(n, n + size)
				.map(({ word }) => word)
				.join(' ');
		let size = TOLERATED + 1;
		if (!inSource.has(run(size))) continue;
		while (n + size < placed.length && sourceText.includes(` ${run(size + 1)} `)) size++;
		yield { words: size, from: placed[n]!.from, to: placed[n + size - 1]!.to };
		n += size - 1;
	}
}
