import { m } from '#lib/i18n/compiled/messages.js';

export { map as kind } from './map.ts';
export { default as View } from './MapView.svelte';
export const instruction = (): string => m.instruction_map();
