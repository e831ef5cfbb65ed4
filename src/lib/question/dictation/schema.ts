import { countWords } from '#lib/french/words.ts';
import * as v from 'valibot';
import type { Authoring } from '../authoring.ts';
import { wording } from '../fields.ts';
import type { DictationQuestion } from './dictation.ts';

const schema = v.object({ sentence: wording, accept: v.optional(v.array(wording), []) });

/** More can't be kept in mind at once. */
const MOST_WORDS = 15;

/** How a dictation is written: its sentence, and other ways to write it. */
export const dictationAuthoring: Authoring<v.InferOutput<typeof schema>, DictationQuestion> = {
	schema,
	compile({ sentence, accept }, _base, context) {
		const words = countWords(sentence);
		if (words < 2 || words > MOST_WORDS)
			context.report({
				path: ['sentence'],
				message: `Dictate a sentence of 2 to ${MOST_WORDS} words (now ${words}).`
			});
		accept.forEach((writing, n) => {
			if (writing === sentence || accept.indexOf(writing) < n)
				context.report({ path: ['accept', n], message: `« ${writing} » is accepted already.` });
		});
		return { kind: 'dictation', sentence, accept };
	},
	sample: {
		authored: {
			sentence: 'Les six pays ont signé un traité.',
			accept: ['Les 6 pays ont signé un traité.']
		},
		right: 'les 6 pays ont signé un traité',
		wrong: 'Je ne sais pas',
		partial: 'Les six pays on signé un traite'
	}
};
