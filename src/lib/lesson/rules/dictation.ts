import { countWords } from '#lib/french/words.ts';
import { tokenize } from '#lib/french/tokens.ts';
import { fold } from '../compile/fold.ts';
import { error, warning, type Rule } from './rule.ts';
import { authoredAs } from './authored-as.ts';

const MOST_WORDS = 15;
/** Numbers that can be heard as nothing else; `un` is an article too, `neuf` an adjective. */
const NUMBERS = new Set(
	(
		'deux trois quatre cinq six sept huit dix onze douze treize quatorze quinze seize vingt trente quarante ' +
		'cinquante soixante cent mille'
	).split(' ')
);

/** A dictation can be kept in one’s ear, and a number in it may be written in figures as well as in letters. */
export const dictation: Rule = function* ({ levels }) {
	for (const { fields, draft } of authoredAs('dictation', levels)) {
		const { sentence, accept } = fields;
		const words = countWords(sentence);
		if (words > MOST_WORDS)
			yield error(
				draft.at(['sentence']),
				`the dictation has ${words} words: shorten it to ${MOST_WORDS} at most`
			);
		const number = tokenize(sentence).find(({ type, text }) => type === 'number' || NUMBERS.has(fold(text)));
		if (number && !accept.length)
			yield warning(
				draft.at(['sentence']),
				`“${number.text}” can be written in figures and in letters: add the other writing to \`accept\``
			);
	}
};
