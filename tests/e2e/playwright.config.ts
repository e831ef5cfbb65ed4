import { defineConfig } from '@playwright/test';

/**
 * The built site in Chromium, on a desk and on a phone. `src/cli/test.js` finds the browser and
 * passes it in CHROMIUM_PATH; without it Playwright's own is used.
 */
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
		trace: 'retain-on-failure',
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH || undefined,
			args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
		}
	},
	projects: [
		{ name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
		{ name: 'phone', use: { viewport: { width: 360, height: 740 }, hasTouch: true, deviceScaleFactor: 2 } }
	]
});
