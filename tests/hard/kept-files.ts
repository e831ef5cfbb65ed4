import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { SiteFiles } from '../../src/lib/offline/site-files.ts';

/** What a built site lists for its worker. */
export function listedFiles(dir: string): SiteFiles {
	const [first] = readFileSync(join(dir, 'service-worker.js'), 'utf8').split('\n', 1);
	const list = /^self\.siteFiles=(.+);$/.exec(first ?? '')?.[1];
	if (!list) throw new Error(`${dir} has no list of files for its worker`);
	return JSON.parse(list) as SiteFiles;
}

/** What a browser keeps of a site: for each group (« » is the shell), whether it is said to be whole, and its files. */
export async function keptFiles(page: Page): Promise<Map<string, { isWhole: boolean; paths: Set<string> }>> {
	const base = new URL('./', page.url()).origin + '/';
	const found = await page.evaluate(async () => {
		const all: [name: string, urls: string[]][] = [];
		for (const name of await caches.keys())
			all.push([name, (await (await caches.open(name)).keys()).map(({ url }) => url)]);
		return all;
	});
	return new Map(
		found.flatMap(([name, urls]) => {
			const [, version, group] = name.split('#');
			if (version === undefined || group === undefined) return [];
			const paths = new Set(urls.map((url) => url.slice(base.length)));
			return [[group, { isWhole: paths.delete('.whole'), paths }] as const];
		})
	);
}
