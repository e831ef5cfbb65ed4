import * as v from 'valibot';
import type { Authoring } from '../authoring.ts';
import { checkOptions, optionsField } from '../fields.ts';
import { lettered } from '../option.ts';
import type { ChoiceQuestion } from './choice.ts';

const schema = v.object({ options: optionsField });

/** How a choice is written: options, one of them correct, the others with their reason and misreading. */
export const choiceAuthoring: Authoring<v.InferOutput<typeof schema>, ChoiceQuestion> = {
	schema,
	compile({ options }, _base, context) {
		checkOptions(options, ['options'], context, { keys: 'one', reasons: ['feedback', 'misreading'] });
		return { kind: 'choice', options: lettered(options) };
	},
	sample: {
		authored: {
			options: [
				{
					text: 'Elle paie les routes chinoises.',
					correct: false,
					feedback: 'Le texte ne dit pas qui paie.',
					misreading: 'programme chinois = payé par les voisins'
				},
				{ text: 'Elle rend l’ouest de la Chine plus sûr.', correct: true },
				{
					text: 'Elle lui vend des technologies vertes.',
					correct: false,
					feedback: 'C’est la partie « Les projets ».',
					misreading: 'deux parties confondues'
				}
			]
		},
		right: 'b',
		wrong: 'a'
	}
};
