import type { LibraryCard } from '#lib/lesson/lesson.ts';
import { readContent } from './content.ts';

export const load = async ({ fetch }) => ({
	lessons: await readContent<LibraryCard[]>(fetch, 'lessons.json', 'page')
});
