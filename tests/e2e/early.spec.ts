import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { LESSON } from './traveller.ts';

const QUIZ = `${LESSON}b1/quiz/`;

test('an answer given before the code has come is kept, and corrected when it comes', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(QUIZ, { waitUntil: 'commit' });
	const option = page.locator('main input[type=radio]').first();
	await option.check();
	await page.getByRole('button', { name: 'Vérifier' }).click();
	await expect(page.locator('[data-verdict]')).toHaveCount(0);
	release();
	await expect(page.locator('[data-verdict]')).toBeVisible();
	await expect(option).toBeChecked();
	await page.reload();
	await expect(page.locator('[data-verdict]')).toBeVisible();
	await expect(option).toBeChecked();
});

/** Answers the first question, goes on, and gives the second one's prompt. */
async function reachSecond(page: Page): Promise<string> {
	await page.goto(QUIZ);
	await page.locator('main input[type=radio]').first().check();
	await page.getByRole('button', { name: 'Vérifier' }).click();
	await page.getByRole('button', { name: 'Question suivante' }).click();
	return page.locator('main form h2').innerText();
}

/** Notes each prompt that is visible in any frame from now on, through reloads; gives the notes. */
async function watchPrompts(page: Page): Promise<Set<string>> {
	const seen = new Set<string>();
	await page.exposeFunction('saw', (text: string) => seen.add(text));
	await page.addInitScript(() => {
		const look = () => {
			const heading = document.querySelector('main form h2');
			if (heading?.checkVisibility({ visibilityProperty: true }))
				void (window as unknown as { saw: (text: string) => void }).saw(heading.textContent.trim());
			requestAnimationFrame(look);
		};
		look();
	});
	return seen;
}

test('one who comes back never sees another question than theirs', async ({ page }) => {
	const second = await reachSecond(page);
	const seen = await watchPrompts(page);
	await page.reload();
	await expect(page.getByRole('heading', { name: second })).toBeVisible();
	await expect.poll(() => [...seen]).toEqual([second]);
});

test('nor does one who only looked at another page of the app', async ({ page }) => {
	const seen = await watchPrompts(page);
	const second = await reachSecond(page);
	await page.getByRole('link', { name: /^Pause/ }).click();
	await expect(page.locator('main form')).toHaveCount(0);
	seen.clear();
	await page.goBack();
	await expect(page.getByRole('heading', { name: second })).toBeVisible();
	await expect.poll(() => [...seen]).toEqual([second]);
});
