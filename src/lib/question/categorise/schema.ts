import * as v from 'valibot';
import type { Authoring } from '../authoring.ts';
import { checkDistinct, wording } from '../fields.ts';
import { letter } from '../option.ts';
import type { CategoriseQuestion } from './categorise.ts';

const FEWEST = 4;
const MOST = 10;

const schema = v.object({
	categories: v.pipe(
		v.array(
			v.strictObject({
				name: wording,
				items: v.pipe(v.array(wording), v.minLength(1, 'Give every category at least one item.'))
			})
		),
		v.minLength(2, 'Give at least two categories.'),
		v.maxLength(4, 'Give at most four categories.')
	),
	notes: v.optional(v.record(v.string(), wording), {})
});

/**
 * How categories are written: each with its items. Ids come from the alphabet, so that the order in the file
 * is free, and moving an item to another category changes what the grade depends on.
 */
export const categoriseAuthoring: Authoring<v.InferOutput<typeof schema>, CategoriseQuestion> = {
	schema,
	compile({ categories, notes }, _base, context) {
		const names = categories.map((category) => category.name);
		const rankedNames = [...names].sort();
		const idOf = (name: string) => letter(rankedNames.indexOf(name));
		const items = categories.flatMap(({ name, items }) => items.map((text) => ({ text, name })));
		const texts = items.map((item) => item.text);
		checkDistinct(names, ['categories'], context, 'name');
		categories.forEach((category, n) =>
			category.items.forEach((text, m) => {
				const place = categories.slice(0, n).reduce((sum, { items }) => sum + items.length, m);
				if (texts.indexOf(text) < place)
					context.report({
						path: ['categories', n, 'items', m],
						message: `« ${text} » stands twice: an item belongs to one category.`
					});
			})
		);
		if (items.length < FEWEST || items.length > MOST)
			context.report({
				path: ['categories'],
				message: `Give ${FEWEST} to ${MOST} items in all (now ${items.length}).`
			});
		for (const text of Object.keys(notes))
			if (!texts.includes(text))
				context.report({
					path: ['notes', text],
					message: `« ${text} » is no item of these categories: write it as it stands there.`
				});
		return {
			kind: 'categorise',
			categories: names.map((text) => ({ id: idOf(text), text })),
			items: items
				.toSorted((one, other) => (one.text < other.text ? -1 : 1))
				.map(({ text, name }, n) => ({
					id: letter(n),
					text,
					category: idOf(name),
					...(notes[text] && { why: notes[text] })
				}))
		};
	},
	sample: {
		authored: {
			categories: [
				{ name: 'économie', items: ['un investissement', 'le commerce'] },
				{ name: 'diplomatie', items: ['un traité', 'un sommet'] }
			],
			notes: { 'un sommet': 'Des chefs d’État s’y rencontrent.' }
		},
		right: { a: 'b', b: 'b', c: 'a', d: 'a' },
		wrong: { a: 'a', b: 'a', c: 'b', d: 'b' },
		partial: { a: 'b', b: 'b', c: 'b', d: 'a' }
	}
};
