import * as v from 'valibot';
import type { Authoring } from '../authoring.ts';
import { checkDistinct, wording } from '../fields.ts';
import { letter } from '../option.ts';
import type { OrderQuestion } from './order.ts';

const schema = v.object({
	entries: v.pipe(
		v.array(v.strictObject({ text: wording, why: v.optional(wording) })),
		v.minLength(3, 'Give at least three entries.'),
		v.maxLength(6, 'Give at most six entries.')
	)
});

/**
 * How an order is written: entries in the right one. Their ids come from the alphabet, so that putting two
 * entries in another order changes what the grade depends on.
 */
export const orderAuthoring: Authoring<v.InferOutput<typeof schema>, OrderQuestion> = {
	schema,
	compile({ entries }, _base, context) {
		const texts = entries.map((entry) => entry.text);
		const ranked = [...texts].sort();
		checkDistinct(texts, ['entries'], context);
		entries.forEach((entry, n) => {
			if (n > 0 && !entry.why)
				context.report({ path: ['entries', n], message: 'Add `why`: say what ties it to the one before.' });
		});
		return {
			kind: 'order',
			entries: entries.map(({ text, why }) => ({
				id: letter(ranked.indexOf(text)),
				text,
				...(why && { why })
			}))
		};
	},
	sample: {
		authored: {
			entries: [
				{ text: 'On signe un traité.' },
				{ text: 'On parle de nouveaux domaines.', why: '« Ensuite » : le traité est déjà signé.' },
				{ text: 'L’auteur donne son avis.', why: '« Pour finir » annonce la conclusion.' }
			]
		},
		right: ['c', 'b', 'a'],
		wrong: ['a', 'b', 'c'],
		partial: ['b', 'c', 'a']
	}
};
