import { error, json } from '@sveltejs/kit';
import { drawMap } from '#lib/lesson/map/draw-map.ts';
import { allLessons, findLesson } from '#lib/lesson/repository.server.ts';

export const prerender = true;
export const entries = () =>
	allLessons()
		.filter((lesson) => findLesson(lesson)?.lesson.map)
		.map((lesson) => ({ lesson }));

/** The lesson's map, drawn once, when the site is built. */
export function GET({ params }) {
	const map = findLesson(params.lesson)?.lesson.map;
	if (!map) error(404, { message: 'No map', missing: 'lesson' });
	return json(drawMap(map));
}
