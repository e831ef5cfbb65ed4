import { authoredAs } from './authored-as.ts';
import { error, warning, type Rule } from './rule.ts';
import { wordsIn } from './words.ts';

/** The model of a rewording is accepted when it is typed, and the sentence to be reworded is not. */
export const rewrite: Rule = function* ({ levels }) {
	for (const { fields, draft } of authoredAs('rewrite', levels)) {
		const { source, start = '', accept, variants1990, model } = fields;
		const words = (text: string): string => wordsIn(text).join(' ');
		const accepted = [...accept, ...variants1990].flatMap((text) => [words(text), words(`${start} ${text}`)]);
		if (!accepted.includes(words(model)))
			yield warning(
				draft.at(['model']),
				'the model itself is not accepted: add it to `accept`, without the words of `start`'
			);
		if (accepted.includes(words(source)))
			yield error(
				draft.at(['source']),
				'the sentence to be reworded is accepted as it is: remove it from `accept`'
			);
	}
};
