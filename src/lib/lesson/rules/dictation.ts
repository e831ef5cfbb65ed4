import { tokenize } from '#lib/french/tokens.ts';
import { fold } from '../compile/fold.ts';
import { warning, type Rule } from './rule.ts';
import { authoredAs } from './authored-as.ts';

/** Numbers that can be heard as nothing else; `un` is an article too, `neuf` an adjective. */
const NUMBERS = new Set(
	(
		'deux trois quatre cinq six sept huit dix onze douze treize quatorze quinze seize vingt trente quarante ' +
		'cinquante soixante cent mille'
	).split(' ')
);

/** A number that is dictated may be written in figures as well as in letters. */
export const dictation: Rule = function* ({ levels }) {
	for (const { fields, draft } of authoredAs('dictation', levels)) {
		const { sentence, accept } = fields;
		const number = tokenize(sentence).find(({ type, text }) => type === 'number' || NUMBERS.has(fold(text)));
		if (number && !accept.length)
			yield warning(
				draft.at(['sentence']),
				`“${number.text}” can be written in figures and in letters: add the other writing to \`accept\``
			);
	}
};
