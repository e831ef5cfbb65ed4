import { m } from '#lib/i18n/compiled/messages.js';

export { choice as kind } from './choice.ts';
export { default as View } from './ChoiceView.svelte';
export const instruction = (): string => m.instruction_choice();
