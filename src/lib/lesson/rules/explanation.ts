import { countWords } from '#lib/french/words.ts';
import { fold } from '../compile/fold.ts';
import { error, warning, type Rule } from './rule.ts';
import { contentWords, shared } from './words.ts';

const LEAST = 8;

/** An explanation says why, in eight words at least, and speaks of the sentence that proves it. */
export const explanation: Rule = function* ({ levels }) {
	for (const { quiz } of levels) {
		for (const { authored, question, at } of quiz.questions) {
			const words = countWords(authored.explanation);
			if (words < LEAST)
				yield error(at(['explanation']), `the explanation has ${words} words: say why, in ${LEAST} at least`);
			const evidence = (question?.evidence ?? []).map(({ text }) => text).join(' ');
			if (evidence && !speaksOf(evidence, authored.explanation))
				yield warning(
					at(['explanation']),
					'the explanation shares no word with the evidence: cite what proves it'
				);
		}
	}
};

/** Whether a text shares a word that carries meaning with the evidence, or cites it between guillemets. */
const speaksOf = (evidence: string, text: string): boolean =>
	shared(contentWords(text), contentWords(evidence)) > 0 ||
	[...text.matchAll(/«\s*([^»]+?)\s*»/gu)].some(([, quoted = '']) => fold(evidence).includes(fold(quoted)));
