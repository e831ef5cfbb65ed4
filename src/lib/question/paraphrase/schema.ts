import * as v from 'valibot';
import type { Authoring } from '../authoring.ts';
import { checkOptions, optionsField, wording } from '../fields.ts';
import { lettered } from '../option.ts';
import type { ParaphraseQuestion } from './paraphrase.ts';

const schema = v.object({ phrase: wording, options: optionsField });

/** How a paraphrase is written: the words of the text, and options as a choice has them. */
export const paraphraseAuthoring: Authoring<v.InferOutput<typeof schema>, ParaphraseQuestion> = {
	schema,
	compile({ phrase, options }, _base, context) {
		checkOptions(options, ['options'], context, { keys: 'one', reasons: ['feedback', 'misreading'] });
		const found = context.resolve(phrase, ['phrase']);
		const { text, quote } = found ?? { text: phrase, quote: phrase };
		const at = text.indexOf(quote);
		if (options.some((option) => option.text.toLowerCase() === quote.toLowerCase()))
			context.report({
				path: ['options'],
				message: `« ${quote} » is the phrase itself: offer only other wordings.`
			});
		return {
			kind: 'paraphrase',
			passage: [text.slice(0, at), quote, text.slice(at + quote.length)],
			options: lettered(options)
		};
	},
	sample: {
		authored: {
			phrase: 'sans les nommer',
			options: [
				{
					text: 'et il oublie comment elles s’appellent',
					correct: false,
					feedback: 'Rien ne parle d’un oubli : l’auteur choisit de se taire.',
					misreading: 'ne pas nommer = ne pas savoir'
				},
				{ text: 'mais il ne dit pas de qui il s’agit', correct: true },
				{
					text: 'car elles n’ont pas encore de nom',
					correct: false,
					feedback: 'Ces initiatives existent et ont un nom ; il n’est pas écrit ici.',
					misreading: 'nommer = donner un nom'
				}
			]
		},
		right: 'b',
		wrong: 'a'
	}
};
