import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { findBrowser } from '../../src/cli/browser.js';
import { serve } from '../../src/cli/serve.js';

/** The built site, served. */
export type Site = Awaited<ReturnType<typeof serve>>;

/** Serves a built site for as long as `use` runs. */
export async function withSite<T>(use: (site: Site) => Promise<T>, dir = 'build'): Promise<T> {
	const site = await serve(dir);
	try {
		return await use(site);
	} finally {
		await site.close();
	}
}

/** Serves the site and starts a browser for as long as `use` runs. */
export const withBrowser = <T>(
	use: (browser: Browser, site: Site) => Promise<T>,
	args: readonly string[] = []
): Promise<T> =>
	withSite(async (site) => {
		const { path } = await findBrowser();
		const browser = await chromium.launch({
			executablePath: path,
			args: [...args],
			chromiumSandbox: process.getuid?.() !== 0
		});
		try {
			return await use(browser, site);
		} finally {
			await browser.close();
		}
	});

/** A learner's window of its own, in French. */
export async function newLearner(browser: Browser, site: Site): Promise<BrowserContext> {
	const context = await browser.newContext({ baseURL: site.url, locale: 'fr-FR', reducedMotion: 'reduce' });
	// A machine that is busy besides is slow, not wrong.
	context.setDefaultTimeout(120_000);
	// The compiler marks functions with their names; in the page nobody defines the mark.
	await context.addInitScript('globalThis.__name = (named) => named');
	return context;
}
