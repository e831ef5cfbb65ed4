import * as v from 'valibot';
import type { Authoring } from '../authoring.ts';
import { checkOptions, optionsField, wording } from '../fields.ts';
import { placeGaps } from '../gap-fields.ts';
import { lettered } from '../option.ts';
import type { GapSelectQuestion } from './gap-select.ts';

const schema = v.object({
	text: wording,
	gaps: v.record(v.string(), v.strictObject({ options: optionsField }))
});

/** How gaps to choose for are written: a text with `{1}`, and for each gap its options, the wrong ones with their reason. */
export const gapSelectAuthoring: Authoring<v.InferOutput<typeof schema>, GapSelectQuestion> = {
	schema,
	compile: (authored, _base, context) => ({
		kind: 'gap-select',
		pieces: placeGaps(
			authored,
			(id, { options }) => {
				checkOptions(options, ['gaps', id, 'options'], context, { keys: 'one', reasons: ['feedback'] });
				return { id, options: lettered(options) };
			},
			context
		)
	}),
	sample: {
		authored: {
			text: 'Les six pays ont {1} un traité de bon {2}.',
			gaps: {
				1: {
					options: [
						{ text: 'concluent', correct: false, feedback: 'Après « ont », il faut un participe passé.' },
						{ text: 'conclu', correct: true },
						{ text: 'conclure', correct: false, feedback: 'Après « ont », il faut un participe passé.' }
					]
				},
				2: {
					options: [
						{ text: 'voisinage', correct: true },
						{ text: 'voisin', correct: false, feedback: 'Le voisin est une personne.' }
					]
				}
			}
		},
		right: { 1: 'b', 2: 'a' },
		wrong: { 1: 'a', 2: 'b' },
		partial: { 1: 'b', 2: 'b' }
	}
};
