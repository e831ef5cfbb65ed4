import { m } from '#lib/i18n/compiled/messages.js';

export { whoSays as kind } from './who-says.ts';
export { default as View } from './WhoSaysView.svelte';
export const instruction = (): string => m.instruction_who_says();
