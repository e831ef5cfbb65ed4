import { error } from '@sveltejs/kit';
import { levelFromSlug } from '#lib/lesson/level.ts';

export async function load({ params, parent }) {
	const { lesson } = await parent();
	const level = levelFromSlug(params.level);
	const card = lesson.levels.find((each) => each.level === level);
	const start = level && lesson.starts[level];
	if (!level || !card || !start) error(404, { message: 'No such level', missing: 'level' });
	return { level, card, start, place: { lesson: lesson.id, level } };
}
