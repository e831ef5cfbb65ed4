import { choiceQuestions } from './choice-questions.ts';
import { warning, type Rule } from './rule.ts';
import { contentWords, shared } from './words.ts';

/** The right answer says it in other words; at least one wrong one reuses the words of the text. */
export const wordSpotting: Rule = function* ({ levels }) {
	for (const draft of levels) {
		for (const { question, at } of choiceQuestions(draft, 'one key')) {
			if (question.skill === 'vocabulary' || question.skill === 'grammar') continue;
			const evidence = contentWords(question.evidence.map(({ text }) => text).join(' '));
			const overlap = (text: string): number => {
				const words = contentWords(text);
				return words.size ? shared(words, evidence) / words.size : 0;
			};
			const key = question.options.findIndex(({ correct }) => correct);
			const keyOverlap = overlap(question.options[key]?.text ?? '');
			const most = Math.max(...question.options.flatMap(({ text }, n) => (n === key ? [] : [overlap(text)])));
			if (keyOverlap > most && keyOverlap >= 0.5)
				yield warning(
					at(['options', key, 'text']),
					'the right answer repeats the text more than any wrong one: paraphrase it, or let a wrong one reuse its words'
				);
		}
	}
};
