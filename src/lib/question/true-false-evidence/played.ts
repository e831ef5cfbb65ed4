import { m } from '#lib/i18n/compiled/messages.js';

export { trueFalseEvidence as kind } from './true-false-evidence.ts';
export { default as View } from './TrueFalseEvidenceView.svelte';
export const instruction = (): string => m.instruction_true_false_evidence();
