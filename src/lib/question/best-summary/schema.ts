import { countWords } from '#lib/french/words.ts';
import * as v from 'valibot';
import type { Authoring } from '../authoring.ts';
import { checkOptions, optionField } from '../fields.ts';
import { letter } from '../option.ts';
import type { BestSummaryQuestion } from './best-summary.ts';

/** Longer summaries could not be compared at a glance on a phone. */
const MOST_WORDS = 60;

const schema = v.object({
	options: v.pipe(
		v.array(v.strictObject({ ...optionField.entries, partial: v.optional(v.boolean(), false) })),
		v.minLength(3, 'Offer at least three summaries.'),
		v.maxLength(4, 'Offer at most four summaries.')
	)
});

/**
 * How summaries are written: the best one, those that are true but incomplete (`partial: true`, with what is
 * missing), and those that say what the text does not.
 */
export const bestSummaryAuthoring: Authoring<v.InferOutput<typeof schema>, BestSummaryQuestion> = {
	schema,
	compile({ options }, _base, context) {
		checkOptions(options, ['options'], context, { keys: 'one', reasons: ['feedback'] });
		options.forEach(({ text, correct, partial, misreading }, n) => {
			const path = ['options', n];
			if (correct && partial)
				context.report({ path: [...path, 'partial'], message: 'The best summary can’t be half right too.' });
			if (!correct && !partial && !misreading)
				context.report({
					path,
					message:
						'Add `misreading`: say which misreading it stands for; or `partial: true` if all of it is true.'
				});
			const words = countWords(text);
			if (words > MOST_WORDS)
				context.report({
					path: [...path, 'text'],
					message: `This summary has ${words} words: shorten it to ${MOST_WORDS} at most.`
				});
		});
		return {
			kind: 'best-summary',
			options: options.map(({ text, correct, partial, feedback }, n) => ({
				id: letter(n),
				text,
				correct,
				...(partial && { partial }),
				...(feedback && { feedback })
			}))
		};
	},
	sample: {
		authored: {
			options: [
				{
					text: 'Six pays ont signé un traité. L’auteur s’en réjouit et critique d’autres initiatives.',
					correct: true,
					partial: false
				},
				{
					text: 'Six pays ont signé un traité. Ils veulent travailler ensemble dans de nouveaux domaines.',
					correct: false,
					partial: true,
					feedback: 'C’est vrai, mais l’avis de l’auteur manque : il occupe la moitié du texte.'
				},
				{
					text: 'Six pays ont refusé un traité. L’auteur le regrette et critique d’autres initiatives.',
					correct: false,
					partial: false,
					feedback: 'Ils l’ont signé : relisez la première phrase.',
					misreading: 'conclure = mettre fin'
				}
			]
		},
		right: 'a',
		wrong: 'c',
		partial: 'b'
	}
};
