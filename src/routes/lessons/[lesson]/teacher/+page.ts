import type { TeacherPage } from '#lib/lesson/lesson.ts';
import { readContent } from '../../../content.ts';

export async function load({ fetch, params }) {
	return { teacher: await readContent<TeacherPage>(fetch, `lessons/${params.lesson}/teacher.json`, 'lesson') };
}
