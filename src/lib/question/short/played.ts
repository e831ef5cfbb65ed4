import { m } from '#lib/i18n/compiled/messages.js';

export { short as kind } from './short.ts';
export { default as View } from './ShortView.svelte';
export const instruction = (): string => m.instruction_short();
