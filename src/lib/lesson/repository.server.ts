import { compileLesson } from './compile-lesson.ts';
import { isFrenchWord } from './dictionary.server.ts';
import { lessonIds, lessonsFolder, readLessonFolder } from './folder.server.ts';
import type { CompiledLesson, LibraryCard } from './lesson.ts';
import { drawMap } from './map/draw-map.ts';
import { formatProblem, isError } from './problem.ts';

/** The compiled lessons by id; each is compiled again only when one of its files has changed. */
const compiled = new Map<string, { fingerprint: string; lesson: CompiledLesson }>();

/** Ids of all lessons. */
export const allLessons = (): string[] => lessonIds(lessonsFolder());

/** A lesson, or `undefined` when there is none of that name. Throws with every problem when its files are broken. */
export function findLesson(id: string): CompiledLesson | undefined {
	const folder = lessonsFolder();
	if (!lessonIds(folder).includes(id)) return undefined;
	const files = readLessonFolder(folder, id);
	const fingerprint = JSON.stringify(files);
	const known = compiled.get(id);
	if (known?.fingerprint === fingerprint) return known.lesson;

	const { lesson, problems } = compileLesson(files, { isWord: isFrenchWord, drawMap });
	if (!lesson)
		throw new Error(
			`The lesson “${id}” is broken:\n${problems.filter(isError).map(formatProblem).join('\n')}`
		);
	compiled.set(id, { fingerprint, lesson });
	return lesson;
}

/** What the library shows of every lesson. */
export const lessonCards = (): LibraryCard[] =>
	allLessons().flatMap((id) => {
		const compiled = findLesson(id);
		if (!compiled) return [];
		const { title, teaser, topic, updated, levels } = compiled.lesson;
		const texts = Object.values(compiled.levels).map(({ text }) => text);
		const terms = new Set(texts.flatMap(({ glossary }) => glossary.map((term) => term.id))).size;
		return [{ id, title, teaser, topic, updated, levels, terms }];
	});
