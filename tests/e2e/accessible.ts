import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Parts that are drawn only near the screen are laid out by guess, over what follows: axe is to see them drawn. */
const DRAW_ALL = `
	var drawn = [...document.querySelectorAll('*')].filter((e) => getComputedStyle(e).contentVisibility === 'auto');
	var undo = () => drawn.forEach((e) => e.style.removeProperty('content-visibility'));
	drawn.forEach((e) => e.style.setProperty('content-visibility', 'visible'))`;

/**
 * Checks the page as it stands with axe: WCAG 2.2 A and AA, best practices, and the contrast of AAA.
 * `state` says in the failure what was on screen.
 */
export async function expectAccessible(page: Page, state: string): Promise<void> {
	// Through the debugger, for the page's own policy lets no script in.
	const session = await page.context().newCDPSession(page);
	await session.send('Runtime.evaluate', { expression: `${axeSource};undefined` });
	const options = {
		runOnly: { type: 'tag', values: TAGS },
		rules: { 'color-contrast-enhanced': { enabled: true } },
		resultTypes: ['violations']
	};
	const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
		expression: `${DRAW_ALL};axe.run(document, ${JSON.stringify(options)}).then(JSON.stringify).finally(undo)`,
		awaitPromise: true
	});
	await session.detach();
	if (exceptionDetails) throw new Error(`axe did not run: ${exceptionDetails.text}`);
	const { violations } = JSON.parse(String(result.value)) as AxeResults;
	const lines = violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, any, all, none }) => {
			const reasons = [...any, ...all, ...none].map(({ message }) => message);
			return `${id}: ${help} · ${target.join(' ')} · ${reasons.join(' · ')}`;
		})
	);
	expect(lines, `accessibility of ${state}`).toEqual([]);
}
