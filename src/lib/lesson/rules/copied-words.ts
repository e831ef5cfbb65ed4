import { tokenize } from '#lib/french/tokens.ts';
import { fold } from '../compile/fold.ts';
import { learnerTexts } from './learner-texts.ts';
import { error, warning, type Rule } from './rule.ts';
import { wordsIn } from './words.ts';

/** The shortest run worth telling. */
const SHORTEST = 5;
const LONGEST_WARNED = 7;

/**
 * No sentence of the source in the lesson: a run of 8 words is an error, one of 5 to 7 a warning. What stands
 * between guillemets is looked at by itself, and a marked quotation of 5 words is allowed.
 */
export const copiedWords: Rule = function* (draft, { source }) {
	if (!source) return;
	const sourceWords = ` ${wordsIn(source).join(' ')} `;
	for (const { text, at } of learnerTexts(draft)) {
		for (const stretch of stretchesOf(text)) {
			for (const { words, from, to } of copiesIn(stretch, sourceWords)) {
				if (stretch.quoted && words === SHORTEST) continue;
				const copied = text.slice(from, to);
				const message = `${words} words in a row stand in the source, “${copied}”: say it in other words`;
				yield words > LONGEST_WARNED ? error(at(from), message) : warning(at(from), message);
			}
		}
	}
};

interface Stretch {
	quoted: boolean;
	words: { word: string; from: number; to: number }[];
}

/** The text cut at guillemets, as words with their places. */
function stretchesOf(text: string): Stretch[] {
	const stretches: Stretch[] = [{ quoted: false, words: [] }];
	let position = 0;
	for (const token of tokenize(text)) {
		const from = position;
		position += token.text.length;
		if (/[«»]/.test(token.text)) stretches.push({ quoted: token.text.includes('«'), words: [] });
		else if (token.type === 'word' || token.type === 'number')
			stretches.at(-1)!.words.push({ word: fold(token.text), from, to: position });
	}
	return stretches;
}

/** The longest runs of words shared with the source, one after the other. */
function* copiesIn({ words }: Stretch, sourceWords: string) {
	const copied = (from: number, size: number): boolean =>
		from + size <= words.length &&
		sourceWords.includes(
			` ${words
				.slice(from, from + size)
				.map(({ word }) => word)
				.join(' ')} `
		);
	for (let n = 0; n + SHORTEST <= words.length; n++) {
		let size = SHORTEST;
		if (!copied(n, size)) continue;
		while (copied(n, size + 1)) size++;
		yield { words: size, from: words[n]!.from, to: words[n + size - 1]!.to };
		n += size - 1;
	}
}
