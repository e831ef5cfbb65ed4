import type { KeptSentence } from '#lib/vocabulary/rows.ts';
import { NO_LESSON } from '#lib/vocabulary/words-file/place.ts';
import { libraryHref, stopHref, wordsHref } from './links.ts';

/** Addresses that only the pages of words need: those in `links.ts` are loaded with every page. */
export const progressHref = (): string => `${wordsHref()}progress/`;
export const reviewHref = (): string => `${libraryHref()}review/`;

/** A sentence of a lesson's text, which is marked there. One that came with a table of words stands nowhere. */
export const sentenceHref = ({ lesson, level, id }: KeptSentence): string | undefined =>
	lesson === NO_LESSON ? undefined : `${stopHref(lesson, level, 'reading')}#${id}`;
