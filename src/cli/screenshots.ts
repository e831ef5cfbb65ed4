import { mkdir } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from './browser.js';
import { serve } from './serve.js';

/** Takes the pictures of README and of the manifest anew, from the built site: `npm run build && npm run screenshots`. */
const FOLDER = 'static/screenshots';
const LESSON = 'lessons/chine-asie-centrale/b1/';

async function reading(page: Page) {
	await page.goto(`${LESSON}reading/`);
	await page.locator('.term[role=button]').nth(2).click();
	await page.getByRole('button', { name: 'Voir un exemple' }).click();
	await page.getByRole('button', { name: /traduction/ }).click();
	await page.locator('[data-translation]').first().waitFor();
}
async function phone(page: Page) {
	await page.goto(`${LESSON}reading/`);
	await page.locator('h1').waitFor();
}
async function question(page: Page) {
	await page.goto(`${LESSON}quiz/`);
	await page.locator('input[type=radio][value]').nth(1).check();
	await page.locator('button[type=submit]').click();
	await page.locator('[data-verdict]').waitFor();
	await page.evaluate(() => scrollTo(0, 0));
}

const pictures = [
	{ name: 'reading', width: 1280, height: 860, show: reading },
	// For whoever installs the app; the manifest says how large these two are.
	{ name: 'reading-phone', width: 360, height: 740, show: phone },
	{ name: 'quiz-phone', width: 360, height: 1290, show: question }
];

await mkdir(FOLDER, { recursive: true });
const site = await serve('build', {});
const { path } = await findBrowser();
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: path, args });
for (const { name, width, height, show } of pictures) {
	const page = await browser.newPage({ viewport: { width, height }, locale: 'fr-FR', baseURL: site.url });
	// As on every visit but the first, which is set in the reader's own fonts (fonts.browser.ts).
	await page.goto('./');
	// They come with the first sign of life that a page which has woken up hears.
	while (!(await page.evaluate(() => localStorage.getItem('fonts')))) await page.keyboard.press('Tab');
	await show(page);
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: `${FOLDER}/${name}.png` });
	await page.close();
}
await browser.close();
await site.close();
