import { m } from '#lib/i18n/compiled/messages.js';

export { gapSelect as kind } from './gap-select.ts';
export { default as View } from './GapSelectView.svelte';
export const instruction = (): string => m.instruction_gap_select();
