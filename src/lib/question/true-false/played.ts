import { m } from '#lib/i18n/compiled/messages.js';

export { trueFalse as kind } from './true-false.ts';
export { default as View } from './TrueFalseView.svelte';
export const instruction = (): string => m.instruction_true_false();
