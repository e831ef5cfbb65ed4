import { authoredAs } from './authored-as.ts';
import { warning, type Rule } from './rule.ts';
import { contentWords, shared } from './words.ts';

const MOST_SHARE = 2 / 3;

/** No category takes nearly everything, and no item bears the name of its own. */
export const categorise: Rule = function* ({ levels }) {
	for (const { fields, draft } of authoredAs('categorise', levels)) {
		const total = fields.categories.reduce((sum, { items }) => sum + items.length, 0);
		for (const [n, { name, items }] of fields.categories.entries()) {
			if (items.length > total * MOST_SHARE)
				yield warning(
					draft.at(['categories', n, 'items']),
					`${items.length} of ${total} items belong to “${name}”: balance the categories`
				);
			for (const [m, item] of items.entries())
				if (shared(contentWords(item), contentWords(name)) > 0)
					yield warning(
						draft.at(['categories', n, 'items', m]),
						`“${item}” holds a word of its category, “${name}”: word one of them differently`
					);
		}
	}
};
