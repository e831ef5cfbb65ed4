import type { Level } from '#lib/lesson/level.ts';
import { stopHref } from './links.ts';

/** A level to be printed for pupils. Apart from `links.ts`, which every page loads. */
export const worksheetHref = (lesson: string, level: Level): string => `${stopHref(lesson, level)}worksheet/`;
/** The answers to it. Only the teacher's page leads there. */
export const keyHref = (lesson: string, level: Level): string => `${stopHref(lesson, level)}key/`;
