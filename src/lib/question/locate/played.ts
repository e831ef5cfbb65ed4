import { m } from '#lib/i18n/compiled/messages.js';
import { askedFor, type LocateQuestion } from './locate.ts';

export { locate as kind } from './locate.ts';
export { default as View } from './LocateView.svelte';
export const instruction = (question: LocateQuestion): string =>
	m.instruction_locate({ count: askedFor(question) });
