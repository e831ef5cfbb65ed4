import { tokenize } from '#lib/french/tokens.ts';
import { kinds, type Question } from '#lib/question/kinds.ts';
import { warning, type Rule } from './rule.ts';
import { wordsIn } from './words.ts';

const NUMBERS =
	'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');

/** Capitals that make no name. */
const COMMON = new Set(['état', 'états', 'internet']);

/** A name or a number in the right answer also stands in the evidence: one answers from the text, not from memory. */
export const keyInEvidence: Rule = function* ({ levels }) {
	for (const { quiz } of levels) {
		for (const { question, at } of quiz.questions) {
			if (!question) continue;
			const evidence = wordsIn(question.evidence.map(({ text }) => text).join(' '));
			const known = new Set([...evidence, ...evidence.map(asDigits), ...wordsIn(question.prompt)]);
			for (const word of keyTexts(question).flatMap(namesAndNumbers))
				if (!known.has(word) && !known.has(asDigits(word)))
					yield warning(
						at(['evidence']),
						`“${word}” is in the right answer but not in the evidence: quote where it stands`
					);
		}
	}
};

const asDigits = (word: string): string => (NUMBERS.includes(word) ? String(NUMBERS.indexOf(word)) : word);

function keyTexts(question: Question): string[] {
	switch (question.kind) {
		case 'choice':
		case 'choices':
		case 'paraphrase':
		case 'best-summary':
			return question.options.flatMap(({ correct, text }) => (correct ? [text] : []));
		case 'short':
			return [kinds.short.rightResponse(question)];
		default:
			return [];
	}
}

/** Folded names (capitals inside a sentence) and numbers of a text. */
function namesAndNumbers(text: string): string[] {
	const tokens = tokenize(text).filter(({ type }) => type === 'word' || type === 'number');
	return tokens.flatMap((token, n) =>
		token.type === 'number' || (n > 0 && /^\p{Lu}/u.test(token.text))
			? wordsIn(token.text).filter((word) => !COMMON.has(word))
			: []
	);
}
