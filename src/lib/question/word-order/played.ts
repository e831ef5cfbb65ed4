import { m } from '#lib/i18n/compiled/messages.js';

export { wordOrder as kind } from './word-order.ts';
export { default as View } from './WordOrderView.svelte';
export const instruction = (): string => m.instruction_word_order();
