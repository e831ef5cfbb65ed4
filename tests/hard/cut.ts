import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../src/cli/browser.js';
import type { SiteFiles } from '../../src/lib/offline/site-files.ts';
import { keptFiles, listedFiles } from './kept-files.ts';
import { ShakySite } from './shaky-site.ts';

/**
 * Cuts the line at each request of a first visit in turn, page and worker alike. What is said to be kept must be
 * whole then, and with the line back a reload must work and finish what was begun.
 */
const LESSON = 'lessons/chine-asie-centrale';
const VISIT = `${LESSON}/b1/`;
/** How long something may take on a busy machine, in milliseconds. */
const LIMIT = 90_000;

/** What a cut came to; an empty list is what is promised. */
type Harm = string[];

async function cutOnce(browser: Browser, site: ShakySite, files: SiteFiles, at: number): Promise<Harm> {
	const harm: Harm = [];
	const context = await browser.newContext({ locale: 'fr-FR' });
	// The compiler marks functions with their names; in the page nobody defines the mark.
	await context.addInitScript('globalThis.__name = (named) => named');
	try {
		const page = await context.newPage();
		page.setDefaultTimeout(LIMIT);
		site.count = 0;
		site.cutAt = at;
		await page.goto(site.url + VISIT).catch(() => page.waitForURL(/^chrome-error:/));
		// Past the page's own requests, the visit goes on until the worker has met the cut.
		if (await isShown(page)) await reached(site, at);
		if (page.url().startsWith('http')) harm.push(...(await halfKept(page, files)));

		site.cutAt = Infinity;
		await page.goto(site.url + VISIT);
		await page.locator('[data-offline=kept]').waitFor();
		harm.push(...(await halfKept(page, files)));

		site.cutAt = 0;
		await page.goto(`${site.url}${LESSON}/a2/reading/`);
		if (!(await page.locator('article').count())) harm.push('the text does not open without the line');
	} catch (error) {
		harm.push(String(error).split('\n')[0]!);
	} finally {
		await context.close();
	}
	return harm.map((what) => `request ${at}: ${what}`);
}

const isShown = (page: import('@playwright/test').Page) =>
	page
		.locator('h1')
		.first()
		.isVisible()
		.catch(() => false);

/** Waits until the request was made that meets the cut, or the page has nothing left to ask for. */
async function reached(site: ShakySite, at: number): Promise<void> {
	for (let [still, before] = [0, -1]; site.count <= at && still < 40; before = site.count) {
		await new Promise((resolve) => setTimeout(resolve, 250));
		still = site.count === before ? still + 1 : 0;
	}
}

/** Groups that are said to be whole and are not. */
async function halfKept(page: import('@playwright/test').Page, files: SiteFiles): Promise<Harm> {
	const kept = await keptFiles(page).catch(() => new Map());
	const harm: Harm = [];
	for (const [group, { isWhole, paths }] of kept) {
		const missing = Object.keys(files.groups[group] ?? files.shell).filter((path) => !paths.has(path));
		if (isWhole && missing.length)
			harm.push(`« ${group} » is said to be whole, but lacks ${missing.length} files`);
	}
	return harm;
}

/**
 * @param options.every cut at every request of the page itself, and at each so-manieth of the worker's after that
 */
export async function run({ every = 12 }: { every?: number } = {}) {
	const files = listedFiles('build');
	const site = await ShakySite.open('build');
	const { path } = await findBrowser();
	const browser = await chromium.launch({ executablePath: path, chromiumSandbox: process.getuid?.() !== 0 });
	const harm: Harm = [];
	let cuts = 0;
	let total = 0;
	let own = 0;
	try {
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const page = await context.newPage();
		await page.goto(site.url + VISIT);
		// The last part of the page to come.
		await page.locator('[data-offline]').waitFor();
		own = site.count;
		await context.close();
		total = own + Object.keys(files.shell).length + Object.keys(files.groups[LESSON]!).length;
		for (let at = 0; at < total; at += at < own ? 1 : every) {
			const found = await cutOnce(browser, site, files, at);
			harm.push(...found);
			cuts += 1;
		}
	} finally {
		await browser.close();
		await site.close();
	}
	return [
		{
			name: 'line cut during a first visit',
			tried: `${cuts} cuts: at each of the page’s ${own} requests, then at every ${every}. of ${total - own} of the worker`,
			lost: harm.length,
			detail: harm.length
				? harm.slice(0, 5).join('; ')
				: 'each visit was whole after a reload, nothing half-kept'
		}
	];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const { values } = parseArgs({ options: { every: { type: 'string', default: '12' } } });
	const lines = await run({ every: Number(values.every) });
	for (const { name, tried, lost, detail } of lines)
		process.stdout.write(`${name}\n  ${tried}\n  lost: ${lost}; ${detail}\n`);
	process.exit(lines.some(({ lost }) => lost > 0) ? 1 : 0);
}
