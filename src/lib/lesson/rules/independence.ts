import { toItem } from '#lib/question/kinds.ts';
import { warning, type Rule } from './rule.ts';
import { wordsIn } from './words.ts';

/** Kinds whose right answers are no words of their own: a verdict, or words that stand on the screen already. */
const TELLS_NOTHING = new Set<string>(['true-false', 'true-false-evidence', 'mark-words', 'locate']);

/**
 * No question gives the answer of another away: the words of a right answer stand in no other stem. A stem may
 * name a section, whose heading everybody has read.
 */
export const independence: Rule = function* ({ levels }) {
	for (const { quiz, text } of levels) {
		const withoutHeadings = (prompt: string): string =>
			text.sections.reduce((rest, { heading }) => rest.replaceAll(`«\u00a0${heading}\u00a0»`, ' … '), prompt);
		const keys = quiz.questions.flatMap(({ question }) => {
			if (!question) return [];
			const item = toItem(question);
			const texts =
				item.form === 'choice' && !TELLS_NOTHING.has(question.kind)
					? item.options.flatMap(({ correct, text }) => (correct ? [text] : []))
					: item.form === 'text'
						? item.accept.slice(0, 1)
						: [];
			return texts.map((text) => ({ id: question.id, text, words: wordsIn(text).join(' ') }));
		});
		for (const { authored, at } of quiz.questions) {
			const stem = ` ${wordsIn(withoutHeadings(authored.prompt)).join(' ')} `;
			for (const { id, text, words } of keys)
				if (id !== authored.id && words.length > 3 && stem.includes(` ${words} `))
					yield warning(
						at(['prompt']),
						`this stem holds “${text}”, the right answer of “${id}”: word one of them differently`
					);
		}
	}
};
