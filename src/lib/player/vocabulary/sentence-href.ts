import type { KeptSentence } from '#lib/vocabulary/rows.ts';

/**
 * The address of a sentence in its lesson's text; `undefined` for one that came with a table of words. Pages know
 * addresses, the player does not.
 */
export type SentenceHref = (sentence: KeptSentence) => string | undefined;
