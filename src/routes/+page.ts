import type { LessonCard } from '#lib/lesson/lesson.ts';
import { readContent } from './content.ts';

export const load = async ({ fetch }) => ({
	lessons: await readContent<LessonCard[]>(fetch, 'lessons.json', 'page')
});
