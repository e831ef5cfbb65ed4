import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';

// What guards the other tests can itself fail: each of these pages misbehaves on purpose.
test.describe('the guard', () => {
	test('sees a request to another origin', async ({ page }) => {
		test.fail();
		await page.goto('./');
		await page.evaluate(() => fetch('https://third-party.example/').catch(() => undefined));
	});

	test('sees an uncaught error', async ({ page }) => {
		test.fail();
		await page.goto('./');
		const thrown = page.waitForEvent('pageerror');
		await page.evaluate(() => queueMicrotask(() => Promise.reject(new Error('on purpose'))));
		await thrown;
	});

	test('sees a violation of the security policy', async ({ page }) => {
		test.fail();
		await page.goto('./');
		const said = page.waitForEvent('console');
		await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
		await said;
	});
});

test('the accessibility check sees a button without a name', async ({ page }) => {
	await page.goto('./');
	await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
	await expect(expectAccessible(page, 'a nameless button')).rejects.toThrow('button-name');
});
