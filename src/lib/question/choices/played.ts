import { m } from '#lib/i18n/compiled/messages.js';
import { correctIds } from '../option.ts';
import type { ChoicesQuestion } from './choices.ts';

export { choices as kind } from './choices.ts';
export { default as View } from './ChoicesView.svelte';
export const instruction = ({ options }: ChoicesQuestion): string =>
	m.instruction_choices({ count: correctIds(options).length });
