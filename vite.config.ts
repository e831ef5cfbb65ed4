import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { briefMessages } from './src/cli/brief-messages.ts';
import { presentBrowser } from './src/cli/browser.js';
import { fewerChunks } from './src/cli/chunks.ts';
import { i18n } from './src/cli/i18n.js';
import { shippedPackages } from './src/cli/shipped-packages.ts';
import { zipHere } from './src/cli/zip-here.ts';

const browserPath = process.env.VITEST ? await presentBrowser() : undefined;

export default defineConfig({
	plugins: [
		paraglideVitePlugin(await i18n()),
		sveltekit(),
		fewerChunks,
		briefMessages,
		zipHere,
		shippedPackages
	],
	// Dexie's main entry wraps its ES5 bundle; the one for modern browsers is the same code, 4 kB lighter (brotli).
	resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
	build: {
		target: 'es2022',
		// Few chunks import another one that is not there yet, and the list of them in each would weigh 2 kB.
		// Every page comes with the style of its base.
		modulePreload: {
			resolveDependencies: (_file, files) =>
				files.filter((file) => file.endsWith('.css') && !/\/base\.[^/]+$/.test(file))
		}
	},
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'component',
					include: ['src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						provider: playwright({
							launchOptions: {
								executablePath: browserPath,
								args: ['--no-sandbox', '--disable-gpu', '--disable-quic']
							}
						}),
						instances: [{ browser: 'chromium' }],
						screenshotFailures: false
					}
				}
			}
		]
	}
});
