import type { Page } from '@playwright/test';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { crc32 } from '../../src/lib/base/crc32.ts';
import { checksumText } from '../../src/lib/progress/backup/format.ts';
import { MAX_BACKUP_BYTES } from '../../src/lib/progress/backup/limits.ts';
import { TABLES } from '../../src/lib/progress/facts.ts';
import { expectAccessible } from './accessible.ts';
import { keyboard } from './hands.ts';
import { expect, test } from './test.ts';
import { contentOf, LESSON, passQuestion, questionForm } from './traveller.ts';

test.skip(({ hasTouch }) => !!hasTouch, 'What is chosen does not depend on the screen');

const chosen = (page: Page, legend: string, option: string) =>
	page.getByRole('group', { name: legend, exact: true }).getByRole('radio', { name: option, exact: true });

/** Messages that are the same text in English, and messages with parts to fill in, prove nothing. */
const catalogue = (locale: string) =>
	JSON.parse(readFileSync(`src/lib/i18n/messages/${locale}.json`, 'utf8')) as Record<string, unknown>;
const english = new Set(Object.values(catalogue('en')));
const onlyFrench = Object.values(catalogue('fr')).filter(
	(text): text is string => typeof text === 'string' && !text.includes('{') && !english.has(text)
);

/** French messages still on a page whose interface is in another language; the lesson itself is French. */
const frenchLeft = (page: Page) =>
	page.evaluate((texts) => {
		const french = new Set(texts);
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const left: string[] = [];
		while (walker.nextNode()) {
			const text = walker.currentNode.textContent?.trim() ?? '';
			const isContent = walker.currentNode.parentElement?.closest('[lang]')?.matches('body [lang=fr]');
			if (french.has(text) && !isContent) left.push(text);
		}
		for (const element of document.querySelectorAll('[aria-label]')) {
			const label = element.getAttribute('aria-label') ?? '';
			if (french.has(label) && element.getAttribute('lang') !== 'fr') left.push(label);
		}
		return left;
	}, onlyFrench);

test('the interface changes its language at once, without reloading, and keeps it', async ({ page }) => {
	test.setTimeout(120_000);
	await page.goto('settings/');
	await page.evaluate(() => (document.documentElement.dataset.same = 'yes'));
	expect((await frenchLeft(page)).length, 'French messages to begin with').toBeGreaterThan(20);
	await chosen(page, 'Langue de l’interface', 'English').check();
	await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
	await expect(page).toHaveTitle(/^Settings/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	expect(await frenchLeft(page)).toEqual([]);
	await expectAccessible(page, 'the settings in English');

	await page.getByRole('link', { name: 'Lessons' }).click();
	await expect(page).not.toHaveURL(/settings/);
	expect(await frenchLeft(page)).toEqual([]);
	await expect(page.locator('html'), 'never reloaded').toHaveAttribute('data-same', 'yes');

	for (const path of [`${LESSON}b1/`, `${LESSON}b1/reading/`, `${LESSON}b1/quiz/`, 'about/']) {
		await page.goto(path);
		await expect(page.locator('html'), path).toHaveAttribute('lang', 'en');
		if (path.includes('quiz')) await questionForm(page);
		expect(await frenchLeft(page), path).toEqual([]);
	}
});

test('glosses in Arabic run from right to left, and the choice is kept', async ({ page }) => {
	await page.goto('settings/');
	await chosen(page, 'Langue des traductions', 'العربية').check();
	await page.waitForFunction(() => Object.values(localStorage).includes('ar'));
	await page.reload();
	await expect(chosen(page, 'Langue des traductions', 'العربية')).toBeChecked();

	await page.goto(`${LESSON}b1/reading/`);
	const translation = page.locator('[aria-labelledby=gloss] [data-translation]');
	await page.locator('.term[role=button]').first().click();
	await page.getByRole('button', { name: 'Voir un exemple' }).click();
	await page.getByRole('button', { name: 'Voir la traduction' }).click();
	await expect(translation).toHaveAttribute('lang', 'ar');
	await expect(translation).toHaveText(/\p{Script=Arabic}/u);
	await expect(translation).toHaveCSS('direction', 'rtl');
});

test('comfort choices survive a reload and reach the text', async ({ page }) => {
	await page.goto('settings/');
	const choices = [
		['Couleurs', 'Sombre'],
		['Taille du texte', 'Très grande'],
		['Espace entre les lignes', 'Très large'],
		['Police', 'Celle de l’appareil']
	] as const;
	const look = (of: Page) =>
		of.locator('h1').evaluate((heading) => {
			const { color, fontFamily, fontSize } = getComputedStyle(heading);
			return { color, fontFamily, fontSize };
		});
	// The fonts come with the first visit and are used from the next page.
	await expect
		.poll(async () => {
			await page.keyboard.press('Tab');
			return page.evaluate(() => localStorage.getItem('fonts'));
		})
		.toBe('yes');
	await page.reload();
	const before = await look(page);
	for (const [legend, option] of choices) await chosen(page, legend, option).check();
	const after = await look(page);
	expect(after.color).not.toBe(before.color);
	expect(parseFloat(after.fontSize)).toBeGreaterThan(parseFloat(before.fontSize));

	await page.reload();
	for (const [legend, option] of choices) await expect(chosen(page, legend, option)).toBeChecked();
	expect(await look(page)).toEqual(after);
	await page.goto(`${LESSON}b1/reading/`);
	expect((await look(page)).color).toBe(after.color);
	await page.goto('settings/');
	await page.getByRole('button', { name: 'Revenir aux réglages d’origine' }).click();
	expect(await look(page)).toEqual(before);
});

/** Rows by table, as « Mes données » shows them. */
async function stored(page: Page): Promise<string[]> {
	await expect(page.getByRole('row')).toHaveCount(TABLES.length);
	return page.getByRole('row').getByRole('cell').allTextContents();
}
/** « Tout télécharger »: the file's text. */
async function downloaded(page: Page): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Tout télécharger' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/^route-des-mots-\d{4}-\d\d-\d\d\.rdm\.json$/);
	return readFileSync(await download.path(), 'utf8');
}
const asFile = (text: string) => ({
	name: 'route-des-mots.rdm.json',
	mimeType: 'application/json',
	buffer: Buffer.from(text)
});
const fileField = (page: Page) => page.getByLabel('Restaurer une sauvegarde');

test('what was downloaded gives everything back after it was erased, once', async ({ page, request }) => {
	test.setTimeout(120_000);
	const { quiz } = await contentOf(request, 'b1');
	await page.goto(`${LESSON}b1/quiz/`);
	await passQuestion(page, quiz[0]!, keyboard(page));
	await page.goto('settings/');
	const before = await stored(page);
	expect(before).toContain('1');
	const backup = await downloaded(page);

	const erase = page.getByRole('button', { name: 'Effacer de cet appareil' });
	const dialog = page.getByRole('dialog');
	await erase.click();
	await expectAccessible(page, 'the question before erasing');
	await dialog.getByRole('button', { name: 'Annuler' }).click();
	expect(await stored(page)).toEqual(before);
	await erase.click();
	await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: 'Télécharger d’abord une sauvegarde' }).click()
	]);
	await expect(dialog.getByText('La sauvegarde a été relue\u00a0: elle est complète.')).toBeVisible();
	await dialog.getByRole('button', { name: 'Effacer de cet appareil' }).click();
	await expect(page.getByText('Tout est effacé.')).toBeVisible();
	await expect.poll(() => stored(page)).toEqual(before.map(() => '0'));
	await page.reload();
	expect(await stored(page)).toEqual(before.map(() => '0'));

	for (let times = 0; times < 2; times++) {
		await fileField(page).setInputFiles(asFile(backup));
		const restored = page.getByText(/^La sauvegarde du .* est restaurée\./);
		await expect(restored).toContainText(times === 0 ? /lignes? ajoutées?\.$/ : 'Tout y était déjà.');
		await expect.poll(() => stored(page)).toEqual(before);
		await page.reload();
	}
	await page.goto(`${LESSON}b1/quiz/`);
	await expect(page.getByText(`Question 2 sur ${quiz.length}`)).toBeVisible();
});

test('a file that is no good copy is refused with its reason, and nothing changes', async ({
	page,
	request
}, info) => {
	test.setTimeout(120_000);
	// A file that is read leaves its mark.
	await page.addInitScript(() => {
		const { slice } = Blob.prototype;
		Blob.prototype.slice = function (...part) {
			document.documentElement.dataset.read = 'yes';
			return slice.apply(this, part);
		};
	});
	const { quiz } = await contentOf(request, 'b1');
	await page.goto(`${LESSON}b1/quiz/`);
	await passQuestion(page, quiz[0]!, keyboard(page));
	await page.goto('settings/');
	const before = await stored(page);
	const backup = await downloaded(page);
	const lines = backup.split('\n');
	const rows = lines.slice(1, -2);
	const foot = lines.at(-2)!;
	/** The file with other rows, and the checksum that fits them. */
	const withRows = (rows: string[]) => {
		const body = `${[lines[0], ...rows].join('\n')}\n`;
		const checksum = checksumText(crc32(new TextEncoder().encode(body)));
		return `${body}${foot.replace(/"checksum":".*"/, `"checksum":"${checksum}"`)}\n`;
	};
	const spoiled = rows.map((row) =>
		row.startsWith('["answers"') ? row.replace(/"credit":\d/, '"credit":"beaucoup"') : row
	);

	const refused = async (file: ReturnType<typeof asFile> | string, reason: RegExp) => {
		await fileField(page).setInputFiles(file);
		const notice = page.getByText(reason);
		await expect(notice).toBeVisible();
		await expect(notice).toContainText('Rien n’a changé.');
		expect(await stored(page)).toEqual(before);
	};
	const huge = info.outputPath('huge.json');
	writeFileSync(huge, backup);
	// The rest is a hole that takes no room on the disk.
	truncateSync(huge, MAX_BACKUP_BYTES + 1);
	await refused(huge, /trop gros/);
	await expect(page.locator('html'), 'refused by its size alone').not.toHaveAttribute('data-read');

	await refused(asFile('Bonjour !'), /pas lisible comme une sauvegarde/);
	await refused(asFile('{"name": "autre chose"}'), /ne vient pas de Route des mots/);
	await refused(asFile(backup.slice(0, -20)), /est coupé/);
	await refused(asFile(backup.replace('"version":4', '"version":99')), /plus récente/);
	await refused(asFile(backup.replace('"day":"20', '"day":"19')), /est abîmé/);
	await refused(asFile(withRows(spoiled)), /la ligne 1 de «\u00a0answers\u00a0»/);
	await expect(page.locator('html')).toHaveAttribute('data-read', 'yes');
	await expectAccessible(page, 'a refused copy');
	expect((await downloaded(page)).split('\n').slice(1, -2)).toEqual(rows);
});

test('an old copy is restored, and work goes to another device by a link that asks first', async ({
	page,
	browser,
	site
}) => {
	test.setTimeout(120_000);
	await page.goto('settings/');
	expect(await stored(page)).toEqual(TABLES.map(() => '0'));
	await fileField(page).setInputFiles('tests/fixtures/backups/version-1.json');
	await expect(page.getByText(/^La sauvegarde du .* est restaurée\..* lignes ajoutées\.$/)).toBeVisible();
	const restored = await stored(page);
	await page.getByRole('button', { name: 'Préparer' }).click();
	const link = await page.getByLabel('Lien', { exact: true }).inputValue();
	await page.getByRole('button', { name: 'Montrer les codes' }).click();
	await expect(page.getByRole('img', { name: 'Code QR de votre travail' })).toBeVisible();
	await expectAccessible(page, 'ways to another device');

	const other = await browser.newContext({ baseURL: site.url, reducedMotion: 'reduce' });
	const there = await other.newPage();
	await there.goto(link);
	const dialog = there.getByRole('dialog');
	await expect(dialog.getByText('Cette sauvegarde du')).toBeVisible();
	expect(new URL(there.url()).hash).toBe('');
	expect(await there.getByRole('cell').allTextContents()).toEqual(TABLES.map(() => '0'));
	await expectAccessible(there, 'what came by a link');
	await dialog.getByRole('button', { name: 'Ajouter à mon travail' }).click();
	await expect(dialog.getByText(/lignes ajoutées\.$/)).toBeVisible();
	await dialog.getByRole('button', { name: 'Fermer' }).last().click();
	await expect.poll(() => stored(there)).toEqual(restored);
	await there.goto(`settings/#move=RDMB1.${'A'.repeat(40)}.`);
	await expect(there.getByText(/abîmé|n’est pas lisible/)).toBeVisible();
	await other.close();
});

test('two learners share a browser, and a passphrase locks the work of one', async ({ page, context }) => {
	test.setTimeout(120_000);
	await page.goto('settings/');
	await fileField(page).setInputFiles('tests/fixtures/backups/version-1.json');
	await expect(page.getByText(/lignes ajoutées\.$/)).toBeVisible();
	const first = await stored(page);

	await page.getByText('Ajouter un profil').click();
	const form = page.locator('form', { has: page.getByRole('button', { name: 'Créer et ouvrir' }) });
	await form.getByLabel('Nom du profil').fill('Lina');
	await form.getByLabel('Phrase secrète').fill('quatre mots au hasard');
	await expectAccessible(page, 'a new profile');
	await form.getByRole('button', { name: 'Créer et ouvrir' }).click();

	const phrase = page.getByLabel('Phrase secrète', { exact: true });
	const unlock = page.getByRole('button', { name: 'Déverrouiller' });
	await page.keyboard.press('Tab');
	await expect(
		page.getByRole('heading', { name: 'Le profil «\u00a0Lina\u00a0» est verrouillé' })
	).toBeVisible();
	await expectAccessible(page, 'a locked profile');
	await phrase.fill('une autre phrase');
	await unlock.click();
	await expect(page.getByText('Ce n’est pas la bonne phrase.')).toBeVisible();
	await phrase.fill('quatre mots au hasard');
	await unlock.click();
	await expect(unlock).toBeHidden();
	expect(await stored(page)).toEqual(TABLES.map(() => '0'));
	await fileField(page).setInputFiles('tests/fixtures/backups/version-1.json');
	await expect(page.getByText(/lignes ajoutées\.$/)).toBeVisible();
	expect(await stored(page)).toEqual(first);

	// Another tab gets the key from this one.
	const tab = await context.newPage();
	await tab.goto('settings/');
	expect(await stored(tab)).toEqual(first);
	await tab.goto('./');
	await expect(tab.getByText('Profil ouvert\u00a0: Lina.')).toBeVisible();
	await tab.goto('class/');
	await expect(tab.getByText(/^Les classes se gardent dans un profil sans phrase secrète/)).toBeVisible();
	await tab.close();
	const told = await page.evaluate(async () => {
		const kept = Object.entries(localStorage).flat().join();
		const databases = (await indexedDB.databases()).map(({ name }) => name).join();
		return `${kept} ${databases}`;
	});
	expect(told).not.toContain('chine-asie-centrale');

	await page.reload();
	await page.keyboard.press('Tab');
	await phrase.fill('quatre mots au hasard');
	await unlock.click();
	expect(await stored(page)).toEqual(first);

	await page.getByRole('button', { name: 'Effacer de cet appareil' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Effacer de cet appareil' }).click();
	await expect(page.getByText('Lina')).toHaveCount(0);
	expect(await stored(page), 'the other learner’s work').toEqual(first);
	// The browser's log is turned over through a database that holds nothing of anybody's.
	const left = await page.evaluate(() => indexedDB.databases().then((all) => all.map(({ name }) => name)));
	expect(left.filter((name) => name !== 'route-des-mots/log')).toEqual(['route-des-mots']);
});
