import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LessonFiles } from './files.ts';

/** Where lessons are read from: `lessons/`, or what the environment says. */
export const lessonsFolder = (): string => process.env.LESSONS_DIR ?? 'lessons';

/** Names of the lessons in a folder: each subfolder that holds a `lesson.yaml`. */
export const lessonIds = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && readdirSync(join(folder, entry.name)).includes('lesson.yaml'))
		.map((entry) => entry.name)
		.sort();

/** The text files of a lesson. */
export function readLessonFolder(folder: string, id: string): LessonFiles {
	const path = join(folder, id);
	const files = Object.fromEntries(
		readdirSync(path)
			.filter((name) => /\.(yaml|md)$/.test(name))
			.map((name) => [name, readFileSync(join(path, name), 'utf8')])
	);
	return { id, folder: path, files };
}
