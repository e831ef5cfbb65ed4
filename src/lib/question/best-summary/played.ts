import { m } from '#lib/i18n/compiled/messages.js';

export { bestSummary as kind } from './best-summary.ts';
export { default as View } from './BestSummaryView.svelte';
export const instruction = (): string => m.instruction_best_summary();
