import type { KeptSentence } from '#lib/vocabulary/rows.ts';
import { libraryHref, stopHref, wordsHref } from './links.ts';

/** Addresses that only the pages of words need: those in `links.ts` are loaded with every page. */
export const progressHref = (): string => `${wordsHref()}progress/`;
export const reviewHref = (): string => `${libraryHref()}review/`;

/** A sentence of a lesson's text, which is marked there. */
export const sentenceHref = ({ lesson, level, id }: KeptSentence): string =>
	`${stopHref(lesson, level, 'reading')}#${id}`;
