import { m } from '#lib/i18n/compiled/messages.js';

export { wordBank as kind } from './word-bank.ts';
export { default as View } from './WordBankView.svelte';
export const instruction = (): string => m.instruction_word_bank();
