import * as v from 'valibot';
import type { Authoring } from '../authoring.ts';
import { checkDistinct, wording } from '../fields.ts';
import { letter } from '../option.ts';
import type { WhoSaysQuestion } from './who-says.ts';

const schema = v.object({
	speakers: v.pipe(
		v.array(wording),
		v.minLength(2, 'Name at least two speakers.'),
		v.maxLength(5, 'Name at most five speakers.')
	),
	statements: v.pipe(
		v.array(v.strictObject({ text: wording, speaker: wording, why: wording })),
		v.minLength(2, 'Give at least two statements.'),
		v.maxLength(6, 'Give at most six statements.')
	)
});

/** How statements and those who make them are written. Each statement names its speaker as the list does. */
export const whoSaysAuthoring: Authoring<v.InferOutput<typeof schema>, WhoSaysQuestion> = {
	schema,
	compile({ speakers, statements }, _base, context) {
		checkDistinct(
			statements.map((statement) => statement.text),
			['statements'],
			context
		);
		speakers.forEach((name, n) => {
			if (speakers.indexOf(name) < n)
				context.report({ path: ['speakers', n], message: `« ${name} » stands twice in this list.` });
		});
		statements.forEach(({ speaker }, n) => {
			if (!speakers.includes(speaker))
				context.report({
					path: ['statements', n, 'speaker'],
					message: `« ${speaker} » is no speaker: take one of ${speakers.join(', ')}, or add it to \`speakers\`.`
				});
		});
		return {
			kind: 'who-says',
			speakers: speakers.map((text, n) => ({ id: letter(n), text })),
			statements: statements.map(({ text, speaker, why }, n) => ({
				id: letter(n),
				text,
				speaker: letter(speakers.indexOf(speaker)),
				why
			}))
		};
	},
	sample: {
		authored: {
			speakers: ['CGTN', 'la leçon', 'personne'],
			statements: [
				{
					text: 'Le partenariat se distingue des autres.',
					speaker: 'CGTN',
					why: 'L’idée suit « affirme », et le sujet de ce verbe est l’auteur.'
				},
				{
					text: 'L’article ne dit pas combien coûtent les projets.',
					speaker: 'la leçon',
					why: 'Cette remarque porte sur l’article : son auteur ne la fait pas.'
				},
				{
					text: 'Les habitants sont contents du traité.',
					speaker: 'personne',
					why: 'Aucune phrase ne parle de ce que pensent les habitants.'
				}
			]
		},
		right: { a: 'a', b: 'b', c: 'c' },
		wrong: { a: 'b', b: 'a', c: 'a' },
		partial: { a: 'a', b: 'b', c: 'a' }
	}
};
