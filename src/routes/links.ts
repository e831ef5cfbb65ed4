import { resolve } from '$app/paths';
import type { Level, Stop } from '#lib/lesson/level.ts';

/** Every address ends with a slash: each page is a folder with its `index.html`, and links are relative. */
const home = () => resolve('/');

export const libraryHref = (): string => home();
export const wordsHref = (): string => `${home()}words/`;
export const classHref = (): string => `${home()}class/`;
export const settingsHref = (): string => `${home()}settings/`;
export const aboutHref = (part?: 'sources' | 'accessibility' | 'privacy'): string =>
	`${home()}about/${part ? `#${part}` : ''}`;
/** Licences of the dictionary's files, which stand beside them. */
export const licencesHref = (): string => `${home()}lexicon/LICENSES.txt`;
export const lessonHref = (lesson: string): string => `${home()}lessons/${lesson}/`;
export const teacherHref = (lesson: string): string => `${lessonHref(lesson)}teacher/`;

/** A stop of the route; the start is the level's own address. */
export const stopHref = (lesson: string, level: Level, stop: Stop = 'start'): string =>
	`${lessonHref(lesson)}${level.toLowerCase()}/${stop === 'start' ? '' : `${stop}/`}`;

/** The exact place where a lesson was left: the section of the text, when it is known. */
export const resumeHref = (
	lesson: string,
	{ level, stop, section }: { level: Level; stop: Stop; section?: string }
): string => `${stopHref(lesson, level, stop)}${section ? `#${section}` : ''}`;
