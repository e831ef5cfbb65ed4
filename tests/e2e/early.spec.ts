import { expect, test } from './test.ts';

test('an answer given before the code has come is kept, and corrected when it comes', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('lessons/chine-asie-centrale/b1/quiz/', { waitUntil: 'commit' });
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

test('one who has been here before never sees another question than theirs', async ({ page }) => {
	await page.goto('lessons/chine-asie-centrale/b1/quiz/');
	await page.locator('main input[type=radio]').first().check();
	await page.getByRole('button', { name: 'Vérifier' }).click();
	await page.getByRole('button', { name: 'Question suivante' }).click();
	const second = await page.locator('main form h2').innerText();
	const seen: string[] = [];
	await page.exposeFunction('saw', (text: string) => seen.push(text));
	await page.addInitScript(() => {
		const look = () => {
			const heading = document.querySelector('main form h2');
			if (heading?.checkVisibility({ visibilityProperty: true }))
				void (window as unknown as { saw: (text: string) => void }).saw(heading.textContent.trim());
			requestAnimationFrame(look);
		};
		look();
	});
	await page.reload();
	await expect(page.getByRole('heading', { name: second })).toBeVisible();
	await expect.poll(() => seen.length).toBeGreaterThan(0);
	expect(new Set(seen)).toEqual(new Set([second]));
});
