import { countWords } from '#lib/french/words.ts';
import { fold } from '../compile/fold.ts';
import { learnerTexts } from './learner-texts.ts';
import { error, warning, type Rule } from './rule.ts';

const LONGEST = 5;

/**
 * A quotation holds five words at most. What comes from the source for sure is an error; a long stretch between
 * guillemets is a warning, unless it quotes the lesson's own text.
 */
export const quotes: Rule = function* (draft, { source }) {
	const own = fold(draft.levels.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join(' '));
	const foreign = source && fold(source);
	for (const { text, role, at } of learnerTexts(draft)) {
		for (const { index, 1: quoted = '' } of text.matchAll(/«\s*([^»]*?)\s*»/gu)) {
			const words = countWords(quoted);
			if (words <= LONGEST || (role !== 'text' && own.includes(fold(quoted)))) continue;
			const message = `this quotation has ${words} words: quote ${LONGEST} at most, and say who speaks`;
			yield foreign?.includes(fold(quoted)) ? error(at(index), message) : warning(at(index), message);
		}
	}
};
