import { m } from '#lib/i18n/compiled/messages.js';

export { paraphrase as kind } from './paraphrase.ts';
export { default as View } from './ParaphraseView.svelte';
export const instruction = (): string => m.instruction_paraphrase();
