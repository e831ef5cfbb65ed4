import * as v from 'valibot';
import type { Authoring } from '../authoring.ts';
import { wording } from '../fields.ts';
import { TRUTHS, truthText } from '../truth.ts';
import type { TrueFalseQuestion } from './true-false.ts';

const schema = v.object({
	answer: v.pipe(
		v.union([v.boolean(), v.picklist(TRUTHS)], 'Write true, false or unsaid.'),
		v.transform(String),
		v.picklist(TRUTHS)
	),
	feedback: v.optional(v.partial(v.strictObject({ true: wording, false: wording, unsaid: wording })), {})
});

/** How a true–false statement is written: the answer, and a word for each of the two wrong ones. */
export const trueFalseAuthoring: Authoring<v.InferOutput<typeof schema>, TrueFalseQuestion> = {
	schema,
	compile({ answer, feedback }, _base, context) {
		for (const truth of TRUTHS)
			if (truth !== answer && !feedback[truth])
				context.report({
					path: ['feedback'],
					message: `Add \`${truth}\`: say why « ${truthText[truth]} » is wrong.`
				});
		return { kind: 'true-false', answer, feedback };
	},
	sample: {
		authored: {
			answer: 'unsaid',
			feedback: {
				true: 'C’est possible, mais rien ici ne permet de le savoir.',
				false: 'Le texte ne dit pas le contraire non plus.'
			}
		},
		right: 'unsaid',
		wrong: 'false'
	}
};
