import type { LessonCard } from '#lib/lesson/lesson.ts';
import { readContent } from '../content.ts';
import type { Licence } from './licences.json/+server.ts';

export async function load({ fetch }) {
	const [licences, lessons] = await Promise.all([
		readContent<Licence[]>(fetch, 'about/licences.json', 'page'),
		readContent<LessonCard[]>(fetch, 'lessons.json', 'page')
	]);
	return { licences, lessons };
}
