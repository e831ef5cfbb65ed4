import { m } from '#lib/i18n/compiled/messages.js';

export { dictation as kind } from './dictation.ts';
export { default as View } from './DictationView.svelte';
export const instruction = (): string => m.instruction_dictation();
