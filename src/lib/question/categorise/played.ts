import { m } from '#lib/i18n/compiled/messages.js';

export { categorise as kind } from './categorise.ts';
export { default as View } from './CategoriseView.svelte';
export const instruction = (): string => m.instruction_categorise();
