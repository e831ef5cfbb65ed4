import { error, type Rule } from './rule.ts';

const REQUIRED = ['Déroulement', 'Points sensibles', 'Autres sources', 'Prolongements'];
const LEAST_SOURCES = 2;

/** The teacher's page has its four parts, and names at least two other kinds of sources. */
export const teacherPage: Rule = function* ({ teacher }) {
	if (!teacher) return;
	const headings = teacher.blocks.map((block) =>
		block.type === 'heading' && block.depth === 2 ? block.text : undefined
	);
	for (const required of REQUIRED)
		if (!headings.includes(required))
			yield error(teacher.at(0), `the part “## ${required}” is missing: add it`);

	const start = headings.indexOf('Autres sources');
	if (start === -1) return;
	const end = headings.findIndex((heading, n) => n > start && heading !== undefined);
	const sources = teacher.blocks
		.slice(start + 1, end === -1 ? undefined : end)
		.reduce((sum, block) => sum + (block.type === 'list' ? block.items.length : 0), 0);
	if (sources < LEAST_SOURCES)
		yield error(
			teacher.at(start),
			`${sources} other sources are listed: name ${LEAST_SOURCES} at least, as a list`
		);
};
