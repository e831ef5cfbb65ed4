import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../src/cli/browser.js';

process.env.CHROMIUM_PATH ??= (await findBrowser()).path;

/** The built site in Chromium, on a desk and on a phone. */
export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	forbidOnly: true,
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
	use: {
		locale: 'fr-FR',
		contextOptions: { reducedMotion: 'reduce' },
		// It would answer requests that tests count or stop. offline.spec.ts opens browsers of its own.
		serviceWorkers: 'block',
		// A trace of every test takes a third of the suite's time: `--trace on` asks for it where one fails.
		trace: 'off',
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH,
			args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
		}
	},
	projects: [
		{ name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
		{ name: 'phone', use: { viewport: { width: 360, height: 740 }, hasTouch: true, deviceScaleFactor: 2 } }
	]
});
