import { toItem } from '#lib/question/kinds.ts';
import { warning, type Rule } from './rule.ts';
import { wordsIn } from './words.ts';

/** No question gives the answer of another away: the words of a right answer stand in no other stem. */
export const independence: Rule = function* ({ levels }) {
	for (const { quiz } of levels) {
		const keys = quiz.questions.flatMap(({ question }) => {
			if (!question) return [];
			const item = toItem(question);
			const texts =
				// Single words to be marked are everyone's words.
				item.form === 'choice' && !item.text && !question.kind.startsWith('true-false')
					? item.options.flatMap(({ correct, text }) => (correct ? [text] : []))
					: item.form === 'text'
						? item.accept.slice(0, 1)
						: [];
			return texts.map((text) => ({ id: question.id, text, words: wordsIn(text).join(' ') }));
		});
		for (const { authored, at } of quiz.questions) {
			const stem = ` ${wordsIn(authored.prompt).join(' ')} `;
			for (const { id, text, words } of keys)
				if (id !== authored.id && words.length > 3 && stem.includes(` ${words} `))
					yield warning(
						at(['prompt']),
						`this stem holds “${text}”, the right answer of “${id}”: word one of them differently`
					);
		}
	}
};
