import { wordsOf } from '../compile/text.ts';
import type { Level } from '../level.ts';
import { error, type Rule } from './rule.ts';

const TARGET: Record<Level, number> = { A2: 190, B1: 320, B2: 470 };

/** The text of a level has the length of that level, give or take a tenth (the DELF's way of counting). */
export const textLength: Rule = function* ({ levels }) {
	for (const { level, text } of levels) {
		const words = wordsOf(text);
		const [least, most] = [Math.ceil(TARGET[level] * 0.9), Math.floor(TARGET[level] * 1.1)];
		if (words < least || words > most)
			yield error(text.at(0), `the text has ${words} words: ${level} wants ${least} to ${most}`);
	}
};
