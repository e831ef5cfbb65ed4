import * as v from 'valibot';
import type { Authoring } from '../authoring.ts';
import { checkDistinct, wording } from '../fields.ts';
import { letter } from '../option.ts';
import { CLAIM_CLASSES, type ClaimQuestion } from './claim.ts';

const claimClass = v.picklist(CLAIM_CLASSES, 'Write fact, opinion, prediction or added.');
const schema = v.object({
	statements: v.pipe(
		v.array(v.strictObject({ text: wording, class: claimClass, why: wording, half: v.optional(claimClass) })),
		v.minLength(2, 'Give at least two statements.'),
		v.maxLength(6, 'Give at most six statements.')
	)
});

/** How statements to be classed are written: each with its class and the mark that tells it. */
export const claimAuthoring: Authoring<v.InferOutput<typeof schema>, ClaimQuestion> = {
	schema,
	compile({ statements }, _base, context) {
		checkDistinct(
			statements.map((statement) => statement.text),
			['statements'],
			context
		);
		statements.forEach((statement, n) => {
			if (statement.half === statement.class)
				context.report({
					path: ['statements', n, 'half'],
					message: 'The right class can’t be half right too.'
				});
		});
		return {
			kind: 'claim',
			statements: statements.map((statement, n) => ({ id: letter(n), ...statement }))
		};
	},
	sample: {
		authored: {
			statements: [
				{ text: 'Six pays ont conclu un traité.', class: 'fact', why: 'On peut le vérifier ailleurs.' },
				{
					text: 'Les jeunes profiteront des projets.',
					class: 'prediction',
					why: '« assure que » et le futur.',
					half: 'opinion'
				},
				{
					text: 'CGTN appartient à l’État chinois.',
					class: 'added',
					why: 'Le texte de départ ne le dit pas.'
				}
			]
		},
		right: { a: 'fact', b: 'prediction', c: 'added' },
		wrong: { a: 'opinion', b: 'fact', c: 'fact' },
		partial: { a: 'fact', b: 'opinion', c: 'fact' }
	}
};
