import { m } from '#lib/i18n/compiled/messages.js';
import { askedFor, type ChoicesQuestion } from './choices.ts';

export { choices as kind } from './choices.ts';
export { default as View } from './ChoicesView.svelte';
export const instruction = (question: ChoicesQuestion): string =>
	m.instruction_choices({ count: askedFor(question) });
