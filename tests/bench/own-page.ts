import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { serve } from '../../src/cli/serve.js';

/**
 * Bundles a script of this folder with the app's own sources, opens it in a page of its own and gives what the
 * function of `window` that it leaves there answers.
 */
export async function askPage<T>(
	browser: Browser,
	folder: string,
	{ script, ask, rounds }: { script: string; ask: string; rounds: number }
): Promise<T> {
	const root = join(folder, `${ask}-source`);
	const dir = join(folder, ask);
	await mkdir(root, { recursive: true });
	const source = resolve('tests/bench', script);
	await writeFile(
		join(root, 'index.html'),
		`<!doctype html><title>${ask}</title><script type="module" src="/@fs${source}"></script>`
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
		await page.waitForFunction((name) => name in window, ask);
		return await page.evaluate(
			([name, count]) =>
				(window as unknown as Record<string, (n: number) => Promise<T>>)[name as string]!(count as number),
			[ask, rounds]
		);
	} finally {
		await context.close();
		await site.close();
	}
}
