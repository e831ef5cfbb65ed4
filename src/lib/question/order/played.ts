import { m } from '#lib/i18n/compiled/messages.js';

export { order as kind } from './order.ts';
export { default as View } from './OrderView.svelte';
export const instruction = (): string => m.instruction_order();
