import { m } from '#lib/i18n/compiled/messages.js';

export { rewrite as kind } from './rewrite.ts';
export { default as View } from './RewriteView.svelte';
export const instruction = (): string => m.instruction_rewrite();
