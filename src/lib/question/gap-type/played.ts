import { m } from '#lib/i18n/compiled/messages.js';

export { gapType as kind } from './gap-type.ts';
export { default as View } from './GapTypeView.svelte';
export const instruction = (): string => m.instruction_gap_type();
