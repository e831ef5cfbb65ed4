import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, TestInfo } from '@playwright/test';
import { serve } from '../../src/cli/serve.js';
import { assignmentFragment } from '../../src/lib/classroom/assignment-link.ts';
import { copiesInText } from '../../src/lib/classroom/copy-text.ts';
import { openCopy } from '../../src/lib/classroom/sealed-copy.browser.ts';
import { newTeacherKey } from '../../src/lib/classroom/teacher-key.browser.ts';
import { expectAccessible } from './accessible.ts';
import { answerRight } from './answering.ts';
import { guard } from './guard.ts';
import { mouse } from './hands.ts';
import { chromium, expect, test } from './test.ts';
import { contentOf, LESSON, passQuestion, questionForm } from './traveller.ts';

test.skip(({ hasTouch }) => !!hasTouch, 'What is kept does not depend on the screen');

/** A browser whose profile outlives it, so that it can be started anew without a line. */
async function start(info: TestInfo): Promise<BrowserContext> {
	return chromium.launchPersistentContext(info.outputPath('profile'), {
		executablePath: process.env.CHROMIUM_PATH,
		chromiumSandbox: process.getuid?.() !== 0,
		locale: 'fr-FR',
		// The other tests do without it.
		serviceWorkers: 'allow',
		reducedMotion: 'reduce',
		viewport: { width: 1280, height: 800 }
	});
}

/** What no line and no server are bound to say; anything else is a problem. */
const EXPECTED = /net::ERR_CONNECTION_REFUSED|status of 404|Failed to fetch|Not found: /;
const problemsOf = ({ problems }: { problems: string[] }) =>
	problems.filter((problem) => !EXPECTED.test(problem));

test('an opened lesson is whole without the site: every page, a quiz, an assignment', async ({
	request
}, info) => {
	test.setTimeout(240_000);
	const { quiz } = await contentOf(request, 'a2');
	const teacher = await newTeacherKey('quatre mots de passe', 0);
	const site = await serve('build');
	let browser = await start(info);
	let page = await browser.newPage();
	await page.goto(`${site.url}${LESSON}b1/`);
	await expect(page.locator('[data-offline=kept]')).toBeVisible({ timeout: 60_000 });
	await page.getByRole('button', { name: 'Garder aussi le dictionnaire' }).click();
	await expect(page.getByText('Le dictionnaire est gardé aussi.')).toBeVisible();
	await expectAccessible(page, 'a lesson that is kept');
	await browser.close();
	await site.close();

	browser = await start(info);
	const watch = guard(browser, new URL(site.url).origin);
	page = await browser.newPage();
	await page.goto(site.url);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('main').getByText('hors connexion')).toBeVisible();
	const stops = ['', 'reading/', 'words/', 'quiz/', 'writing/', 'summary/', 'worksheet/', 'key/'];
	const paths = ['a2', 'b1', 'b2'].flatMap((level) => stops.map((stop) => `${LESSON}${level}/${stop}`));
	paths.push(
		LESSON,
		`${LESSON}teacher/`,
		'words/?from=x#y',
		'words/progress/',
		'review/',
		'class/',
		'about/'
	);
	const missing = await page.evaluate(async (all) => {
		const found = await Promise.all(all.map(async (path) => ({ path, page: await fetch(path) })));
		const texts = await Promise.all(
			found.map(async ({ path, page }) => [path, page.ok && (await page.text())])
		);
		return texts.flatMap(([path, text]) => (text && /<title>./.test(text) ? [] : [path]));
	}, paths);
	expect(missing).toEqual([]);
	for (const stop of stops) {
		await page.goto(`${site.url}${LESSON}b2/${stop}`);
		await expect(page.locator('h1').first(), stop).toBeVisible();
	}

	// The address of a folder, as one types it; its quiz, answered and found again.
	await page.goto(`${site.url}${LESSON}a2/quiz`);
	await expect(page).toHaveURL(/quiz\/$/);
	await passQuestion(page, quiz[0]!, mouse());
	await page.reload();
	await expect(page.getByText('Question 2 sur')).toBeVisible();

	const link = assignmentFragment({
		...{
			id: 'AAAAAAAAAAA',
			key: teacher.id,
			lesson: 'chine-asie-centrale',
			level: 'A2',
			rev: 'abcdefg',
			group: '3e B'
		},
		...{ stops: ['quiz'], mode: 'homework', attempts: 1, shuffle: false, hints: false, glosses: false },
		...{ lookups: false, message: 'Bon courage !', time: { minutes: 30, isLimit: true } }
	});
	// The clock runs; only at the end of the time it is put forward.
	await page.clock.install();
	await page.goto(`${site.url}assignment/#${link}`);
	await page.getByLabel('Votre nom ou votre code').fill('Léa');
	await page.getByRole('button', { name: 'Commencer' }).click();
	await page.getByRole('link', { name: 'Continuer' }).click();
	await page.getByRole('button', { name: 'Commencer l’essai' }).click();
	const form = await questionForm(page);
	await answerRight(form, quiz[0]!, mouse());
	await form.locator('button[type=submit]').click();
	await expect(page.getByText('Question 2 sur')).toBeVisible();
	await page.clock.fastForward('30:00');
	await expect(page.locator('[data-score]')).toBeVisible();
	await page.getByRole('link', { name: 'Rendre ma copie' }).click();
	await page.getByRole('button', { name: 'Préparer ma copie' }).click();
	const copy = await openCopy(copiesInText(await page.getByLabel('À coller en entier').inputValue())[0]!, [
		teacher
	]);
	expect(copy).toMatchObject({ ok: true, value: { submission: { name: 'Léa' } } });

	await page.goto(`${site.url}settings/`);
	await expect(page.locator('[data-offline=ready]')).toContainText('six pays, un traité');
	await page.getByRole('button', { name: 'Réparer le mode' }).click();
	await expect(page.getByText('rien n’a été changé')).toBeVisible();

	await page.goto(`${site.url}lessons/autre/b1/`);
	await expect(page.getByRole('heading', { name: 'Vous êtes hors connexion' })).toBeVisible();
	await expect(page.getByRole('link', { name: /six pays/ })).toBeVisible();
	await expectAccessible(page, 'a page that is not kept');
	expect(problemsOf(watch)).toEqual([]);
	await browser.close();
});

test('a new version waits in any folder, spares an open quiz, and comes with a press', async ({}, info) => {
	test.setTimeout(240_000);
	const folder = info.outputPath('site');
	mkdirSync(folder, { recursive: true });
	cpSync('build', folder, { recursive: true });
	const mount = '/ecole/francais';
	let site = await serve(folder, { mount });
	const browser = await start(info);
	const watch = guard(browser, new URL(site.url).origin);
	const page = await browser.newPage();
	await page.goto(`${site.url}${LESSON}b1/`);
	await expect(page.locator('[data-offline=kept]')).toBeVisible({ timeout: 60_000 });
	// At any depth, whatever folder the site was built for.
	await site.close();
	await page.goto(`${site.url}nulle/part/`);
	await expect(page.getByRole('heading', { name: 'Vous êtes hors connexion' })).toBeVisible();

	const worker = join(folder, 'service-worker.js');
	const { version } = JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8')) as {
		version: string;
	};
	const code = readFileSync(worker, 'utf8');
	writeFileSync(worker, code.replaceAll(version, 'essai'));
	for (const name of ['.br', '.gz']) rmSync(worker + name);
	site = await serve(folder, { mount, port: site.port });

	const quiz = await browser.newPage();
	await quiz.goto(`${site.url}${LESSON}b1/quiz/`);
	await questionForm(quiz);
	await page.goto(`${site.url}settings/`);
	await page.getByRole('button', { name: 'Chercher une nouvelle version' }).click();
	const notice = page.locator('[data-update]');
	await notice.getByRole('button', { name: 'Mettre à jour' }).click();
	await expect(notice).toContainText('Un quiz, une révision ou un texte est ouvert');
	await expectAccessible(page, 'an update that waits');
	await quiz.close();
	await notice.getByRole('button', { name: 'Mettre à jour' }).click();
	await expect(page.getByText('Version gardée : essai')).toBeVisible();
	await expect(page.locator('[data-offline=ready]')).toContainText('six pays, un traité');

	await page.getByRole('button', { name: 'Réparer le mode' }).click();
	await expect(page.getByText('C’est réparé')).toBeVisible();
	await expect(page.getByText('prête à fonctionner')).toBeVisible({ timeout: 60_000 });

	// What a build with OFFLINE=off puts in the worker's place.
	await site.close();
	cpSync('src/cli/worker-off.js', worker);
	site = await serve(folder, { mount, port: site.port });
	await page.getByRole('button', { name: 'Chercher une nouvelle version' }).click();
	const left = () =>
		page.evaluate(async () => {
			const registered = await navigator.serviceWorker.getRegistrations();
			const databases = await indexedDB.databases();
			const kept = (await caches.keys()).filter((name) => name !== 'lexicon');
			return [registered.length, kept.length, databases.length > 0];
		});
	// The page is loaded anew meanwhile.
	await expect.poll(() => left().catch(() => []), { timeout: 30_000 }).toEqual([0, 0, true]);
	expect(problemsOf(watch)).toEqual([]);
	await browser.close();
	await site.close();
});
