import { keep, kept } from '#lib/base/kept.browser.ts';
import { whenIdle } from './when-idle.browser.ts';

const KEY = 'returning';
const SIGNS = ['pointerdown', 'keydown', 'scroll', 'change'] as const;

let begun: Promise<void> | undefined;

/**
 * Resolves when the reader first does something; at rest, for one who has been here before. What a page
 * needs only for someone who uses it (the database above all) waits for this, so that the text comes first.
 */
export function firstUse(): Promise<void> {
	begun ??= new Promise((resolve) => {
		if (kept(KEY)) whenIdle(resolve);
		const begin = () => {
			for (const sign of SIGNS) removeEventListener(sign, begin, { capture: true });
			keep(KEY, 'yes');
			resolve();
		};
		for (const sign of SIGNS) addEventListener(sign, begin, { capture: true, passive: true });
	});
	return begun;
}
