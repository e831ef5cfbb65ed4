import { checkTypography } from '#lib/french/typography.ts';
import { learnerTexts } from './learner-texts.ts';
import { error, type Rule } from './rule.ts';

/** French typography in everything that people read: ’ « » and their spaces, fine spaces before ; ! ?, real dots. */
export const typography: Rule = function* (draft) {
	for (const { text, at } of learnerTexts(draft))
		for (const { index, length, message, fix } of checkTypography(text))
			yield error(at(index), `${message} (“${text.slice(index, index + length)}” → “${fix}”)`);
};
