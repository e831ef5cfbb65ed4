import { warning, type Rule } from './rule.ts';
import { contentWords, shared } from './words.ts';

/** The right wording of a phrase uses none of its words: it is recognised by its sense. */
export const paraphrase: Rule = function* ({ levels }) {
	for (const { quiz } of levels) {
		for (const { question, at } of quiz.questions) {
			if (question?.kind !== 'paraphrase') continue;
			const phrase = contentWords(question.passage[1]);
			for (const [n, { correct, text }] of question.options.entries())
				if (correct && shared(contentWords(text), phrase) > 0)
					yield warning(
						at(['options', n, 'text']),
						'the right answer repeats a word of the phrase: say it in other words'
					);
		}
	}
};
