import { error, type Rule } from './rule.ts';

/** All levels tell the same facts in the same sections, in the same order. */
export const sameSections: Rule = function* ({ levels: [first, ...others] }) {
	const idsOf = (level: typeof first) => level?.text.sections.map(({ id }) => id).join(', ') ?? '';
	for (const level of others)
		if (idsOf(level) !== idsOf(first))
			yield error(
				level.text.at(level.text.sections[0]?.offset ?? 0),
				`the sections are ${idsOf(level)}, but ${first?.level} has ${idsOf(first)}: give them the same headings`
			);
};
