import { authoredAs } from './authored-as.ts';
import { warning, type Rule } from './rule.ts';

/** Statements differ in certainty: the same degree everywhere leaves nothing to compare. */
export const certainty: Rule = function* ({ levels }) {
	for (const { fields, draft } of authoredAs('certainty', levels)) {
		const degrees = fields.statements.map(({ degree }) => degree);
		for (const degree of new Set(degrees)) {
			const count = degrees.filter((other) => other === degree).length;
			if (degrees.length > 1 && count > degrees.length / 2)
				yield warning(
					draft.at(['statements']),
					`${count} of ${degrees.length} statements are “${degree}”: vary the degrees`
				);
		}
	}
};
