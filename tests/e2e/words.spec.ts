import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';
import { LESSON } from './traveller.ts';

/** Keeps the first words of the text, as many as are wanted; gives their headwords in the order they were kept. */
async function keepWords(page: Page, count: number): Promise<string[]> {
	await page.goto(`${LESSON}b1/reading/`);
	const terms = page.locator('.term[role=button]');
	const note = page.locator('[aria-labelledby=gloss]');
	const kept: string[] = [];
	for (let n = 0; kept.length < count; n++) {
		await terms.nth(n).focus();
		await page.keyboard.press('Enter');
		const headword = await note.getByRole('heading').innerText();
		if (!kept.includes(headword)) {
			await note.getByRole('button', { name: 'Garder' }).click();
			await expect(note.getByRole('button', { name: 'Gardé' })).toHaveAttribute('aria-pressed', 'true');
			kept.push(headword);
		}
		await page.keyboard.press('Escape');
		await expect(note).toBeHidden();
	}
	return kept;
}
/** The word that is asked, read from its card once it is revealed. */
const answer = (page: Page) => page.locator('.back h3');
const left = (page: Page) => page.getByText(/^Encore \d+ mots? aujourd’hui/);

/** Shows the answer and rates it, with keys alone; gives the word. */
async function rateByKey(page: Page, digit: string): Promise<string> {
	await expect(page.getByRole('button', { name: 'Voir la réponse' })).toBeVisible();
	await page.keyboard.press('Space');
	await expect(answer(page)).toBeFocused();
	const word = await answer(page).innerText();
	await page.keyboard.press(digit);
	await expect(answer(page)).toBeHidden();
	return word;
}

test('words kept while reading are reviewed by keyboard, through a reload and an undo', async ({ page }) => {
	const kept = await keepWords(page, 3);
	await page.goto('words/');
	for (const word of kept) await expect(page.getByRole('listitem').filter({ hasText: word })).toBeVisible();
	await expectAccessible(page, 'the list of words');

	await page.goto('review/');
	await expect(left(page)).toHaveText(/3 mots/);
	const first = await rateByKey(page, '4');
	await expect(left(page)).toHaveText(/2 mots/);

	// What was answered is not asked again; the next card is the one that was on screen.
	await page.keyboard.press('Space');
	const open = await answer(page).innerText();
	await page.reload();
	await expect(left(page)).toHaveText(/2 mots/);
	expect(await rateByKey(page, '4')).toBe(open);
	expect(open).not.toBe(first);

	// Undone one after the other, through the reload: both are asked again.
	await page.keyboard.press('Control+z');
	await expect(left(page)).toHaveText(/2 mots/);
	await page.keyboard.press('Control+z');
	await expect(left(page)).toHaveText(/3 mots/);
	expect(await rateByKey(page, '4')).toBe(first);
	expect(await rateByKey(page, '4')).toBe(open);
	await rateByKey(page, '4');
	await expect(page.getByRole('heading', { name: 'C’est fait pour aujourd’hui' })).toBeFocused();
	await expectAccessible(page, 'the end of a sitting');

	await page.goto('words/progress/');
	await expect(page.getByText('3 révisions en six mois.')).toBeVisible();
	await page.getByRole('figure', { name: 'Mots par état' }).getByText('Voir les chiffres').click();
	await expect(page.getByRole('row', { name: /^récent 3$/ })).toBeVisible();
});

test('a word is forgotten in the list and comes back, and the text knows of it', async ({ page }) => {
	const [word] = await keepWords(page, 1);
	await page.goto('words/');
	await page.getByRole('button', { name: word! }).click();
	await page.getByRole('button', { name: 'Oublier ce mot' }).click();
	await expect(page.locator('[aria-posinset]')).toHaveCount(0);
	await page.getByRole('button', { name: 'Annuler l’oubli' }).click();
	await expect(page.locator('[aria-posinset]')).toHaveCount(1);
	await page.getByRole('button', { name: 'Oublier ce mot' }).click();
	await expect(page.locator('[aria-posinset]')).toHaveCount(0);
	await page.goto(`${LESSON}b1/reading/`);
	await page.locator('.term[role=button]').first().click();
	await expect(page.getByRole('button', { name: 'Garder' })).toBeVisible();
});

for (const [name, path] of Object.entries({
	words: 'words/',
	review: 'review/',
	progress: 'words/progress/'
})) {
	test(`${name}: accessible without a word and with some, by day and by night, and fits the screen`, async ({
		page
	}) => {
		const check = async (state: string) => {
			await page.goto(path);
			await expect(page.locator('main h2').first()).toBeVisible();
			const overflow = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return scrollWidth - clientWidth;
			});
			expect(overflow).toBeLessThanOrEqual(0);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				await expectAccessible(page, `${name} ${state}, ${colorScheme}`);
			}
		};
		await check('without a word');
		await keepWords(page, 2);
		if (name !== 'words') return check('with words');
		await page.goto(path);
		await page.getByRole('listitem').first().getByRole('button').first().click();
		await expect(page.getByLabel('Votre note')).toBeVisible();
		await expectAccessible(page, 'an open word');
	});
}
