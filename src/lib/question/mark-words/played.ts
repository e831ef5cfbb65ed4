import { m } from '#lib/i18n/compiled/messages.js';
import type { MarkWordsQuestion } from './mark-words.ts';

export { markWords as kind } from './mark-words.ts';
export { default as View } from './MarkWordsView.svelte';
export const instruction = ({ targets }: MarkWordsQuestion): string =>
	m.instruction_mark_words({ count: targets.length });
