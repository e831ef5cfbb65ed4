import { authoredAs } from './authored-as.ts';
import { elisionClue, fits } from './elision-clue.ts';
import { warning, type Rule } from './rule.ts';

/** No word of a bank gives its gap away: by elision, by a capital, or by being the last that is left. */
export const wordBank: Rule = function* ({ levels }) {
	for (const { fields, draft } of authoredAs('word-bank', levels)) {
		const { text, gaps, distractors } = fields;
		const answers = Object.entries(gaps).map(([id, { answer }]) => ({ id, answer }));
		const bank = [...new Set([...answers.map(({ answer }) => answer), ...distractors])];
		if (!distractors.length)
			yield warning(
				draft.at(['gaps']),
				'the last word is given away: add one or two `distractors` that fit no gap'
			);
		const capitals = bank.filter((word) => /^\p{Lu}/u.test(word));
		for (const { id, answer } of answers) {
			if (capitals.length === 1 && capitals[0] === answer)
				yield warning(
					draft.at(['gaps', id]),
					`“${answer}” alone begins with a capital: give it company, or let it stand inside a sentence`
				);
			const clue = elisionClue(text.slice(0, Math.max(0, text.indexOf(`{${id}}`))));
			if (clue && bank.every((word) => word === answer || !fits(clue, word)))
				yield warning(
					draft.at(['gaps', id]),
					`after “${clue.word}” no other word of the bank can stand than “${answer}”: add a distractor that can`
				);
		}
	}
};
