import { m } from '#lib/i18n/compiled/messages.js';
import { askedFor, type MarkWordsQuestion } from './mark-words.ts';

export { markWords as kind } from './mark-words.ts';
export { default as View } from './MarkWordsView.svelte';
export const instruction = (question: MarkWordsQuestion): string =>
	m.instruction_mark_words({ count: askedFor(question) });
