import { m } from '#lib/i18n/compiled/messages.js';

export { claim as kind } from './claim.ts';
export { default as View } from './ClaimView.svelte';
export const instruction = (): string => m.instruction_claim();
