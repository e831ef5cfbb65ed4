import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { tablesIn } from '../hard/backups.ts';
import { expectAccessible } from './accessible.ts';
import { answerRight } from './answering.ts';
import { fillableDisk, setDisk } from './disk.ts';
import { keyboard } from './hands.ts';
import { expect, test } from './test.ts';
import { contentOf, LESSON, passQuestion, questionForm } from './traveller.ts';

const QUIZ = `${LESSON}b1/quiz/`;

/** The rows of a downloaded backup, by table. */
const tables = async (file: Download) => tablesIn(readFileSync(await file.path(), 'utf8'));

/** Whether the room that is kept for a full disk is taken. Runs in the page. */
const hasReserve = async () => {
	try {
		const root = await navigator.storage.getDirectory();
		const folder = await root.getDirectoryHandle('route-des-mots');
		return (await (await folder.getFileHandle('ballast')).getFile()).size > 0;
	} catch {
		return false;
	}
};

test.skip(({ hasTouch }) => !!hasTouch, 'Saving does not depend on the screen');

test('where the browser refuses storage, it is told plainly and the quiz works without saving', async ({
	page,
	request
}) => {
	await page.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('The user denied permission to access the database.', 'SecurityError');
		};
		IDBFactory.prototype.open = refuse;
		Object.defineProperty(window, 'localStorage', { get: refuse });
		Object.defineProperty(navigator.storage, 'getDirectory', { value: refuse });
		// The journal's worker has the same permissions as its page: none.
		Object.defineProperty(window, 'Worker', { value: refuse });
	});
	const { quiz } = await contentOf(request, 'b1');
	await page.goto(QUIZ);
	await expect(
		page
			.getByRole('status')
			.filter({ hasText: /enregistr/ })
			.first()
	).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Rien n’est enregistré' })).toBeVisible();
	await expectAccessible(page, 'the warning that nothing is kept');
	for (const question of quiz.slice(0, 2)) await passQuestion(page, question, keyboard(page));
	// What is only in memory can be taken along.
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Télécharger mon travail' }).click()
	]);
	expect((await tables(file)).answers).toHaveLength(2);
});

test('an answer that cannot be written is never shown as saved, and is saved by the retry', async ({
	page,
	context,
	request
}) => {
	const { quiz } = await contentOf(request, 'b1');
	await fillableDisk(page);
	await page.goto(QUIZ);
	const form = await questionForm(page);
	await answerRight(form, quiz[0]!, keyboard(page));
	// When it has found room for its reserve, the store takes the notice away by itself.
	await expect.poll(() => page.evaluate(hasReserve)).toBe(true);
	await setDisk(page, true);
	await form.locator('button[type=submit]').click();
	await expect(page.getByRole('alert')).toContainText('pas encore enregistrée');
	await expect(page.locator('[data-verdict]')).toHaveCount(0);
	const full = page.getByRole('region', { name: 'L’espace de stockage est plein' });
	await expect(full).toBeVisible();
	await expectAccessible(page, 'an answer that is not saved');
	// It goes into the learner's file all the same.
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		full.getByRole('button', { name: 'Télécharger mon travail' }).click()
	]);
	expect((await tables(file)).answers).toHaveLength(1);
	await setDisk(page, false);
	await page.getByRole('button', { name: 'Réessayer' }).click();
	await expect(page.locator('[data-verdict=right][data-answer]')).toBeVisible();
	await full.getByRole('button', { name: 'J’ai fait de la place' }).click();
	await expect(full).toBeHidden();

	const again = await context.newPage();
	await again.goto(QUIZ);
	await expect(again.locator('[data-verdict=right]')).toBeVisible();
});

test('an answer may wait for the next one when saving fails', async ({ page, request }) => {
	const { quiz } = await contentOf(request, 'b1');
	await fillableDisk(page);
	await page.goto(QUIZ);
	const form = await questionForm(page);
	await answerRight(form, quiz[0]!, keyboard(page));
	await setDisk(page, true);
	await form.locator('button[type=submit]').click();
	await page.getByRole('button', { name: 'Continuer sans enregistrer' }).click();
	await expect(page.getByText('elle le sera avec la suivante')).toBeVisible();
	await expect(page.locator('[data-answer]')).toHaveCount(0);
	await setDisk(page, false);
	await page.locator('button[type=submit]').click();
	await passQuestion(page, quiz[1]!, keyboard(page));
	await page.reload();
	await expect(page.getByText(`Question 3 sur ${quiz.length}`)).toBeVisible();
});

test('work that the browser has cleared is missed, and comes back from a backup', async ({
	page,
	context,
	request,
	site
}) => {
	const { quiz } = await contentOf(request, 'b1');
	await page.goto(QUIZ);
	await passQuestion(page, quiz[0]!, keyboard(page));
	await page.goto('settings/');
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Tout télécharger' }).click()
	]);
	const backup = await file.path();
	await page.goto('about:blank');
	// As when a browser evicts a site: its databases and files go, its small notes stay.
	const cdp = await context.newCDPSession(page);
	const { origin } = new URL(site.url);
	await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,file_systems' });

	await page.goto('');
	const screen = page.getByRole('region', { name: 'Du travail enregistré ici a disparu' });
	await expect(screen).toContainText('au moins');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expectAccessible(page, 'work that is gone');
	await screen.getByLabel('Restaurer une sauvegarde').setInputFiles(backup);
	await expect(screen).toBeHidden();
	await page.goto(QUIZ);
	await expect(page.getByText(`Question 2 sur ${quiz.length}`)).toBeVisible();
});

test('work that exists only here brings a reminder, and a file can be chosen that writes itself', async ({
	page,
	request
}) => {
	const { quiz } = await contentOf(request, 'b1');
	await page.addInitScript(() => {
		Object.assign(window, {
			showSaveFilePicker: async () =>
				(await navigator.storage.getDirectory()).getFileHandle('mine.json', { create: true })
		});
	});
	await page.goto(QUIZ);
	await passQuestion(page, quiz[0]!, keyboard(page));
	const longAgo = JSON.stringify({ rows: -20, at: Date.now() - 4 * 86_400_000 });
	await page.evaluate((note) => localStorage.setItem('route-des-mots/exported', note), longAgo);
	await page.goto('');
	const reminder = page.getByRole('complementary').filter({ hasText: 'n’existe que dans ce navigateur' });
	await expect(reminder).toBeVisible();
	await expectAccessible(page, 'the reminder to keep a backup');
	await reminder.getByRole('button', { name: 'Plus tard' }).click();
	await expect(reminder).toBeHidden();

	await page.goto('settings/');
	await page.getByRole('button', { name: 'Choisir le fichier' }).click();
	await expect(page.getByText('Dernière sauvegarde :')).toBeVisible();
	await expect(page.getByText('Fichier : mine.json')).toBeVisible();
	await expectAccessible(page, 'the file that writes itself');
});
