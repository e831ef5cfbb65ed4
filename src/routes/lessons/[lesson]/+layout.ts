import type { Lesson } from '#lib/lesson/lesson.ts';
import { readContent } from '../../content.ts';

export async function load({ fetch, params }) {
	return { lesson: await readContent<Lesson>(fetch, `lessons/${params.lesson}/lesson.json`, 'lesson') };
}
