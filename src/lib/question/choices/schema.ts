import * as v from 'valibot';
import type { Authoring } from '../authoring.ts';
import { checkOptions, optionsField } from '../fields.ts';
import { lettered } from '../option.ts';
import type { ChoicesQuestion } from './choices.ts';

const schema = v.object({ options: optionsField });

/** How choices are written: options, at least two of them correct, the wrong ones with their reason and misreading. */
export const choicesAuthoring: Authoring<v.InferOutput<typeof schema>, ChoicesQuestion> = {
	schema,
	compile({ options }, _base, context) {
		checkOptions(options, ['options'], context, { keys: 'several', reasons: ['feedback', 'misreading'] });
		return { kind: 'choices', options: lettered(options) };
	},
	sample: {
		authored: {
			options: [
				{ text: 'les transports', correct: true },
				{
					text: 'le tourisme',
					correct: false,
					feedback: 'Le texte n’en parle pas.',
					misreading: 'savoir du monde'
				},
				{ text: 'les énergies vertes', correct: true, feedback: 'Le texte parle de technologies vertes.' },
				{
					text: 'le sport',
					correct: false,
					feedback: 'Le texte n’en parle pas.',
					misreading: 'savoir du monde'
				}
			]
		},
		right: ['a', 'c'],
		wrong: ['b', 'd'],
		partial: ['a']
	}
};
