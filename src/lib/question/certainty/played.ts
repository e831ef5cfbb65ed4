import { m } from '#lib/i18n/compiled/messages.js';

export { certainty as kind } from './certainty.ts';
export { default as View } from './CertaintyView.svelte';
export const instruction = (): string => m.instruction_certainty();
