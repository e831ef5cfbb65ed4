import * as v from 'valibot';
import type { Authoring } from '../authoring.ts';
import { checkDistinct, wording } from '../fields.ts';
import { letter } from '../option.ts';
import { DEGREES, type CertaintyQuestion } from './certainty.ts';

const schema = v.object({
	statements: v.pipe(
		v.array(
			v.strictObject({
				text: wording,
				degree: v.picklist(DEGREES, 'Write certain, probable, possible, unlikely or excluded.'),
				why: wording
			})
		),
		v.minLength(1, 'Give at least one statement.'),
		v.maxLength(4, 'Give at most four statements.')
	)
});

/** How statements on the scale of certainty are written: each with its degree and the marks that tell it. */
export const certaintyAuthoring: Authoring<v.InferOutput<typeof schema>, CertaintyQuestion> = {
	schema,
	compile({ statements }, _base, context) {
		checkDistinct(
			statements.map((statement) => statement.text),
			['statements'],
			context
		);
		return {
			kind: 'certainty',
			statements: statements.map((statement, n) => ({ id: letter(n), ...statement }))
		};
	},
	sample: {
		authored: {
			statements: [
				{
					text: 'Le traité a été conclu.',
					degree: 'certain',
					why: '« ont conclu » : le passé composé raconte un fait, sans réserve.'
				},
				{
					text: 'L’auteur nomme les initiatives qu’il critique.',
					degree: 'excluded',
					why: '« sans les nommer » dit tout le contraire.'
				}
			]
		},
		right: { a: 'certain', b: 'excluded' },
		wrong: { a: 'excluded', b: 'certain' },
		partial: { a: 'probable', b: 'excluded' }
	}
};
