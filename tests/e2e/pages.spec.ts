import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';

const lesson = 'lessons/chine-asie-centrale/';
const pages = {
	'the library': './',
	'the lesson': lesson,
	'the start': `${lesson}b1/`,
	'the reading': `${lesson}b1/reading/`,
	'the settings': 'settings/',
	'the about page': 'about/'
};

for (const [name, path] of Object.entries(pages)) {
	test(`${name} is accessible, by day and by night, and fits the screen`, async ({ page }) => {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expect(page).toHaveTitle(/\S/);
		const overflow = await page.evaluate(() => {
			const { scrollWidth, clientWidth } = document.documentElement;
			return scrollWidth - clientWidth;
		});
		expect(overflow).toBeLessThanOrEqual(0);
		await expectAccessible(page, name);
		await page.emulateMedia({ colorScheme: 'dark' });
		await expectAccessible(page, `${name}, in the dark`);
	});
}

for (const path of ['nowhere/', 'dev/kinds/', 'lessons/nowhere/', `${lesson}c2/`, `${lesson}b1/nowhere/`]) {
	test.describe(() => {
		test.use({ allowedProblems: /404 \(Not Found\)|Not found: / });
		test(`${path} does not exist, and its page helps`, async ({ page }) => {
			const response = await page.goto(path);
			expect(response?.status()).toBe(404);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expectAccessible(page, 'an unknown address');
			await page.getByRole('main').getByRole('link').first().click();
			await expect(page).toHaveURL(/\/$/);
		});
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the text, its words and the library can be read', async ({ page }) => {
		await page.goto('./');
		await page.locator(`a[href*="chine-asie-centrale"]`).first().click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.goto(`${lesson}b1/reading/`);
		await expect(page.getByRole('heading', { level: 2, name: 'L’événement' })).toBeVisible();
		await expect(page.getByText('traité').first()).toBeVisible();
	});
});
