import type { Attachment } from 'svelte/attachments';
import { kept } from '#lib/base/kept.browser.ts';

/** Where the settings keep whether single keys act; WCAG 2.1.4 asks for a way to turn them off. */
export const SHORTCUTS_KEY = 'shortcuts';

/**
 * Lets the digits 1–9 pick the option that bears them, unless one is writing or the learner has turned single
 * keys off. Options say their digit with `data-choice`; `data-digits` makes them show it.
 */
export const chooseByDigit: Attachment<HTMLElement> = (form) => {
	if (kept(SHORTCUTS_KEY) === 'off') return;
	form.dataset.digits = '';
	const choose = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
		if (event.target instanceof Element && event.target.closest('textarea, select, dialog, input[type=text]'))
			return;
		const option = form.querySelector<HTMLInputElement>(`[data-choice="${event.key}"]:not([aria-disabled])`);
		if (!option) return;
		event.preventDefault();
		option.focus();
		option.click();
	};
	document.addEventListener('keydown', choose);
	return () => document.removeEventListener('keydown', choose);
};
