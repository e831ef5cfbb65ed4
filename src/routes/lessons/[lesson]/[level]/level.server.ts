import { error } from '@sveltejs/kit';
import { levelFromSlug } from '#lib/lesson/level.ts';
import { allLessons, findLesson } from '#lib/lesson/repository.server.ts';

/** The addresses of every level of every lesson, for the prerenderer. */
export const levelEntries = () =>
	allLessons().flatMap((lesson) =>
		Object.keys(findLesson(lesson)?.levels ?? {}).map((level) => ({ lesson, level: level.toLowerCase() }))
	);

/** The text and quiz at an address, with what frames them; answers 404 when the lesson or the level does not exist. */
export function levelAt(params: { lesson: string; level: string }) {
	const lesson = findLesson(params.lesson);
	if (!lesson) error(404, { message: 'No such lesson', missing: 'lesson' });
	const level = levelFromSlug(params.level);
	const found = level && lesson.levels[level];
	if (!found) error(404, { message: 'No such level', missing: 'level' });
	return { ...found, lesson: lesson.lesson };
}
