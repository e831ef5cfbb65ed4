import type { ItemSide } from '../item.ts';
import type { Kind } from '../kind.ts';
import { isLetter } from '../option.ts';
import { authored, share } from '../part.ts';
import type { QuestionBase } from '../question.ts';
import { isRecordOf } from '../response.ts';
import { verdict, type PartVerdict } from '../verdict.ts';

/** Words or ideas, each to be put into its category. */
export interface CategoriseQuestion extends QuestionBase {
	kind: 'categorise';
	/** In the author's order. */
	categories: ItemSide[];
	/** In the order of the alphabet; the view shuffles them. */
	items: CategoryItem[];
}
export interface CategoryItem extends ItemSide {
	/** Id of its category. */
	category: string;
	/** Why it belongs there. */
	why?: string;
}
/** Item id → id of the category it was put into. */
export type CategoriseResponse = Record<string, string>;

/** The share of items in their category; why an item belongs there is always told. */
export const categorise: Kind<CategoriseQuestion, CategoriseResponse> = {
	grade({ categories, items }, response) {
		const named = (id: string | undefined) => categories.find((category) => category.id === id);
		const parts: Record<string, PartVerdict> = {};
		const credits: number[] = [];
		for (const { id, category, why } of items) {
			const given = named(response[id]);
			if (!given) return undefined;
			const right = given.id === category;
			credits.push(right ? 1 : 0);
			parts[id] = {
				state: right ? 'right' : 'wrong',
				notes: authored(why),
				...(!right && { expected: named(category)?.text })
			};
		}
		return verdict(share(credits), parts);
	},
	isResponse: (value): value is CategoriseResponse => isRecordOf(value, (key) => isLetter(key), isLetter),
	gradedBy: ({ items }) => Object.fromEntries(items.map(({ id, category }) => [id, category])),
	toItem: ({ categories, items }) => ({
		form: 'match',
		fixed: true,
		left: items.map(({ id, text }) => ({ id, text })),
		right: categories,
		pairs: Object.fromEntries(items.map(({ id, category }) => [id, category]))
	}),
	rightResponse: ({ items }) => Object.fromEntries(items.map(({ id, category }) => [id, category])),
	responseText: ({ categories, items }, response) =>
		items
			.flatMap(({ id, text }) => {
				const given = categories.find((category) => category.id === response[id]);
				return given ? `${text} → ${given.text}` : [];
			})
			.join('\n')
};
