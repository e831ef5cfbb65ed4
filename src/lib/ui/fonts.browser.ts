import { keep } from '#lib/base/kept.browser.ts';

const FAMILIES = ['Literata Variable', 'Atkinson Hyperlegible Next Variable'];

let haveArrived = false;

/** Fetches our fonts into the browser's cache; where they do not come, the reader's own ones stay. */
export async function fetchFonts(): Promise<void> {
	try {
		await Promise.all(FAMILIES.map((family) => document.fonts.load(`1em "${family}"`)));
	} catch {
		return;
	}
	haveArrived = true;
	// app.html reads it before the first paint of the next visit.
	keep('fonts', 'yes');
}

/** Sets the page in our fonts, if they have come. */
export function applyFonts(): void {
	if (haveArrived) document.documentElement.dataset['fonts'] = '';
}
