import { expect, test } from './test.ts';

test.use({ folder: '/school/french' });

test('the site runs in any folder', async ({ page }) => {
	await page.goto('./');
	await page.locator('a[href*="chine-asie-centrale"]').first().click();
	await expect(page).toHaveURL(/\/school\/french\/lessons\/chine-asie-centrale\//);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto('lessons/chine-asie-centrale/b1/reading/');
	await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
});
