import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser } from '../../src/cli/browser.js';
import { ShakySite } from './shaky-site.ts';
import { secondBuild, type SecondBuild } from './second-build.ts';

/**
 * Old pages and a new server, with two real builds: at each step of a lesson the host gets another build while the
 * page is open. With a worker and without one, with the update taken by the button, cut half-way, and with the line
 * down after each.
 */
const LESSON = 'lessons/chine-asie-centrale/b1/';
const STOPS = ['', 'reading/', 'words/', 'quiz/', 'writing/', 'summary/'];
/** How long something may take on a busy machine, in milliseconds. */
const LIMIT = 90_000;

/** A browser of one learner, with one profile for as long as `use` runs. */
async function withLearner<T>(use: (context: BrowserContext) => Promise<T>, hasWorker = true): Promise<T> {
	const profile = mkdtempSync(join(tmpdir(), 'skew-'));
	const { path } = await findBrowser();
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: path,
		locale: 'fr-FR',
		reducedMotion: 'reduce',
		chromiumSandbox: process.getuid?.() !== 0,
		serviceWorkers: hasWorker ? 'allow' : 'block'
	});
	context.setDefaultTimeout(LIMIT);
	// The compiler marks functions with their names; in the page nobody defines the mark.
	await context.addInitScript('globalThis.__name = (named) => named');
	try {
		return await use(context);
	} finally {
		await context.close();
		rmSync(profile, { recursive: true, force: true });
	}
}

/** Notes what went wrong, with where it did. */
class Log {
	readonly harm: string[] = [];
	checks = 0;
	async check(what: string, holds: () => Promise<boolean>): Promise<void> {
		this.checks += 1;
		const error = await holds().then(
			(held) => (held ? undefined : 'no'),
			(thrown: unknown) => String(thrown).split('\n')[0]
		);
		if (error !== undefined) this.harm.push(`${what}: ${error}`);
	}
}

const footer = (page: Page) => page.locator('footer').innerText();

/** Visits the lesson until it is kept. */
async function keepLesson(context: BrowserContext, site: ShakySite): Promise<Page> {
	const page = context.pages()[0] ?? (await context.newPage());
	await page.goto(site.url + LESSON);
	await page.locator('[data-offline=kept]').waitFor();
	return page;
}

/** Gives a first response to the question on screen, without handing it in. */
async function fillIn(page: Page): Promise<void> {
	const form = page.locator('form[data-ready]');
	await form.locator('fieldset').first().waitFor();
	const field = form.locator('input:is([type=radio], [type=checkbox]), select, input[type=text]').first();
	const isChoice = await field.evaluate((element) =>
		['radio', 'checkbox'].includes((element as HTMLInputElement).type)
	);
	if (isChoice) await field.check();
	else if ((await field.evaluate((element) => element.tagName)) === 'SELECT')
		await field.selectOption({ index: 1 });
	else await field.fill('réponse');
}

/** Hands the response in, and sees what comes back. */
async function handIn(page: Page): Promise<void> {
	await page.locator('form[data-ready] button[type=submit]').click();
	await page.locator('[data-verdict], [role=alert], [data-unfinished]').first().waitFor();
}

/** Goes on from the page that is open to another stop, by the links that are on it. */
async function goTo(page: Page, stop: string): Promise<void> {
	const link = page.locator(`a[href$="${LESSON}${stop}"]`).first();
	await link.evaluate((element) => (element as HTMLElement).click());
	await page.waitForURL((url) => url.pathname.endsWith(`${LESSON}${stop}`));
	await page.locator('main h1').first().waitFor();
}

const isWhole = async (page: Page) =>
	!/cassé|n’existe pas|hors connexion/.test(await page.locator('main h1').first().innerText());

/** The host is given the new build while an old page is open at each stop; then the reader goes on. */
async function oldPageNewServer(one: string, two: SecondBuild, hasWorker: boolean): Promise<Log> {
	const log = new Log();
	for (const [n, stop] of STOPS.entries()) {
		const site = await ShakySite.open(one);
		try {
			await withLearner(async (context) => {
				const page = hasWorker ? await keepLesson(context, site) : await context.newPage();
				await page.goto(site.url + LESSON + stop);
				await page.locator('main h1').first().waitFor();
				const isQuiz = stop === 'quiz/';
				if (isQuiz) await fillIn(page);
				await site.host(two.dir);
				const where = `${hasWorker ? 'worker' : 'no worker'}, new build at « ${stop || 'start'} »`;
				if (isQuiz) {
					await log.check(`${where}: the response is handed in`, () => handIn(page).then(() => true));
				}
				const next = STOPS[(n + 1) % STOPS.length]!;
				await log.check(`${where}: on to « ${next || 'start'} »`, async () => {
					await goTo(page, next);
					return isWhole(page);
				});
				if (!hasWorker) return;
				const other = await context.newPage();
				await log.check(`${where}: a new tab shows one version`, async () => {
					await other.goto(site.url + LESSON + 'words/');
					await other.locator('main h1').first().waitFor();
					return !(await footer(other)).includes(two.mark) && isWhole(other);
				});
				site.cutAt = 0;
				for (const each of STOPS)
					await log.check(`${where}: « ${each || 'start'} » without the line`, async () => {
						await other.goto(site.url + LESSON + each);
						await other.locator('main h1').first().waitFor();
						return isWhole(other);
					});
			}, hasWorker);
		} finally {
			await site.close();
		}
	}
	return log;
}

/** The new version waits, spares an open quiz, takes over by the button, and holds without the line. */
async function takenByButton(one: string, two: SecondBuild): Promise<Log> {
	const log = new Log();
	const site = await ShakySite.open(one);
	try {
		await withLearner(async (context) => {
			const page = await keepLesson(context, site);
			const quiz = await context.newPage();
			await quiz.goto(`${site.url}${LESSON}quiz/`);
			await fillIn(quiz);
			const before = await quiz.locator('form[data-ready]').innerText();
			await site.host(two.dir);
			await page.goto(`${site.url}settings/`);
			await page.getByRole('button', { name: 'Chercher une nouvelle version' }).click();
			const take = page.locator('[data-update]').getByRole('button', { name: 'Mettre à jour' });
			await take.waitFor();
			await log.check(
				'nothing changes before the button',
				async () => !(await footer(page)).includes(two.mark)
			);
			await take.click();
			await log.check('an open quiz holds the update back', () =>
				page
					.locator('[data-update=busy]')
					.waitFor()
					.then(() => true)
			);
			await log.check(
				'the open quiz is as it was',
				async () => (await quiz.locator('form[data-ready]').innerText()) === before
			);
			await log.check('its response is handed in', () => handIn(quiz).then(() => true));
			await quiz.close();
			await take.click();
			await log.check('the button brings the new version', async () => {
				await page.locator('footer', { hasText: two.mark }).waitFor();
				return true;
			});
			site.cutAt = 0;
			for (const stop of STOPS)
				await log.check(`new version, « ${stop || 'start'} » without the line`, async () => {
					await page.goto(site.url + LESSON + stop);
					await page.locator('main h1').first().waitFor();
					return (await footer(page)).includes(two.mark) && isWhole(page);
				});
			await log.check('the answer given before is still there', async () => {
				await page.goto(`${site.url}settings/`);
				const row = page.locator('tr', { hasText: 'Réponses' }).locator('td');
				await row.waitFor();
				return Number(await row.innerText()) >= 1;
			});
		});
	} finally {
		await site.close();
	}
	return log;
}

/** The update is cut at several requests: the old version works on, and the new one comes with the line. */
async function cutUpdate(one: string, two: SecondBuild): Promise<Log> {
	const log = new Log();
	for (const at of [0, 1, 5, 40, 120]) {
		const site = await ShakySite.open(one);
		try {
			await withLearner(async (context) => {
				const page = await keepLesson(context, site);
				await page.goto(`${site.url}settings/`);
				await site.host(two.dir);
				site.count = 0;
				site.cutAt = at;
				await page.getByRole('button', { name: 'Chercher une nouvelle version' }).click();
				await page
					.getByRole('status')
					.filter({ hasText: /n’a pas répondu|dernière version|prête/ })
					.waitFor();
				site.cutAt = 0;
				for (const stop of STOPS)
					await log.check(`cut at ${at}: « ${stop || 'start'} » without the line`, async () => {
						await page.goto(site.url + LESSON + stop);
						await page.locator('main h1').first().waitFor();
						return !(await footer(page)).includes(two.mark) && isWhole(page);
					});
				site.cutAt = Infinity;
				await log.check(`cut at ${at}: the new version comes with the line`, async () => {
					await page.goto(`${site.url}settings/`);
					await page.getByRole('button', { name: 'Chercher une nouvelle version' }).click();
					await page.locator('[data-update]').getByRole('button', { name: 'Mettre à jour' }).click();
					await page.locator('footer', { hasText: two.mark }).waitFor();
					return true;
				});
			});
		} finally {
			await site.close();
		}
	}
	return log;
}

/** Runs all of it. `SECOND_BUILD` names a folder with another build, for who has one already. */
export async function run() {
	const ready = process.env.SECOND_BUILD;
	const two = ready ? { dir: ready, mark: '(bis)', remove: () => {} } : secondBuild();
	const parts = {
		'new server under an old page, with the worker': () => oldPageNewServer('build', two, true),
		'new server under an old page, without a worker': () => oldPageNewServer('build', two, false),
		'update taken by the button': () => takenByButton('build', two),
		'update cut half-way': () => cutUpdate('build', two)
	};
	const lines = [];
	try {
		for (const [name, part] of Object.entries(parts)) {
			const { harm, checks } = await part();
			lines.push({
				name,
				tried: `${checks} checks with two builds`,
				lost: harm.length,
				detail: harm.length ? harm.slice(0, 5).join('; ') : 'every page usable, nothing lost'
			});
		}
	} finally {
		two.remove();
	}
	return lines;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const lines = await run();
	for (const { name, tried, lost, detail } of lines)
		process.stdout.write(`${name}\n  ${tried}\n  lost: ${lost}; ${detail}\n`);
	process.exit(lines.some(({ lost }) => lost > 0) ? 1 : 0);
}
