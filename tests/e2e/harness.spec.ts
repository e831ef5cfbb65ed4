import { expectAccessible } from './accessible.ts';
import { guard } from './guard.ts';
import { expect, test } from './test.ts';

test.describe('a page that misbehaves on purpose', () => {
	test.use({ allowedProblems: /on purpose|style-src|127\.0\.0\.2/ });

	// What guards the other tests can itself fail: these pages, in a context of their own, misbehave on purpose.
	test('the guard sees other origins, uncaught errors and violations of the security policy', async ({
		browser,
		site
	}) => {
		const context = await browser.newContext();
		const { problems } = guard(context, new URL(site.url).origin);
		const page = await context.newPage();
		await page.goto(site.url);
		expect(problems).toEqual([]);

		await page.evaluate(() => void Promise.reject(new Error('uncaught on purpose')));
		await expect.poll(() => problems.join()).toContain('uncaught on purpose');
		await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
		await expect.poll(() => problems.join()).toContain('style-src');
		await page.goto('http://127.0.0.2:1/').catch(() => undefined);
		expect(problems.join()).toContain('request to http://127.0.0.2:1/');
		await context.close();
	});
});

test('the accessibility check sees a button without a name', async ({ page }) => {
	await page.goto('./');
	await page.evaluate(() => document.body.append(document.createElement('button')));
	await expect(expectAccessible(page, 'a nameless button')).rejects.toThrow('button-name');
});
