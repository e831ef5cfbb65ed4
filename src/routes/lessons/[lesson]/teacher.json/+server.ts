import { error, json } from '@sveltejs/kit';
import { allLessons, findLesson } from '#lib/lesson/repository.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = () => allLessons().map((lesson) => ({ lesson }));

export const GET: RequestHandler = ({ params }) => {
	const found = findLesson(params.lesson);
	if (!found) error(404, { message: 'No such lesson', missing: 'lesson' });
	return json(found.teacher);
};
