import { m } from '#lib/i18n/compiled/messages.js';

export { match as kind } from './match.ts';
export { default as View } from './MatchView.svelte';
export const instruction = (): string => m.instruction_match();
