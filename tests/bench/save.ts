import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { serve } from '../../src/cli/serve.js';
import type { SaveTimes } from './save-page.ts';

/** Bundles the page that writes (with the app's own store), opens it and lets it write. */
export async function measureSaves(browser: Browser, folder: string, rounds: number): Promise<SaveTimes> {
	const root = join(folder, 'save-source');
	const dir = join(folder, 'save');
	await mkdir(root, { recursive: true });
	const source = resolve('tests/bench/save-page.ts');
	await writeFile(
		join(root, 'index.html'),
		`<!doctype html><title>Saving</title><script type="module" src="/@fs${source}"></script>`
	);
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		worker: { format: 'es' },
		build: { outDir: dir, emptyOutDir: true, target: 'es2022' },
		plugins: [
			{
				name: 'sources-of-the-app',
				resolveId: (id) => (id.startsWith('/@fs') ? id.slice('/@fs'.length) : null)
			}
		]
	});
	const site = await serve(dir);
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		await page.goto(site.url);
		await page.waitForFunction(() => 'measureSaves' in window);
		const times = await page.evaluate(
			(count) => (window as unknown as { measureSaves(n: number): Promise<SaveTimes> }).measureSaves(count),
			rounds
		);
		if (times.safety !== 'durable') throw new Error(`The store opened as « ${times.safety} », not durable`);
		return times;
	} finally {
		await context.close();
		await site.close();
	}
}
