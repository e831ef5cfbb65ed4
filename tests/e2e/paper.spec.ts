import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Key } from '../../src/lib/export/print/key.ts';
import type { Sheet } from '../../src/lib/export/print/sheet.ts';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';

const level = 'lessons/chine-asie-centrale/a2/';
/** In points: 210 × 297 mm. */
const A4 = [595.28, 841.89] as const;

/** What one searches in a PDF: it knows glyphs and places, but neither spaces nor ligatures for sure. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

/** The pages of the document as printed by the browser, read by another program. */
async function printed(page: Page): Promise<{ text: string; size: number[] }[]> {
	await page.evaluate(() => document.fonts.ready);
	// The foot of the pages comes with the script.
	await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
	const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
	const pdf = await getDocument({ data, verbosity: 0 }).promise;
	return Promise.all(
		Array.from({ length: pdf.numPages }, async (_, n) => {
			const sheet = await pdf.getPage(n + 1);
			const { items } = await sheet.getTextContent();
			const text = plain(items.map((item) => ('str' in item ? item.str : '')).join(''));
			const { width, height } = sheet.getViewport({ scale: 1 });
			return { text, size: [width, height] };
		})
	);
}

/** Fails unless every page is A4, numbered, marked with the code, and bears something besides. */
function expectPages(pages: Awaited<ReturnType<typeof printed>>, code: string): string {
	for (const [n, { text, size }] of pages.entries()) {
		for (const [side, length] of A4.entries()) expect(Math.abs((size[side] ?? 0) - length)).toBeLessThan(1);
		expect(text).toContain(plain(code));
		expect(text).toContain(`${n + 1}/${pages.length}`);
		expect(text.length, `page ${n + 1} of ${pages.length}`).toBeGreaterThan(150);
	}
	return pages.map(({ text }) => text).join('');
}

/** Fails unless the texts stand in the document in this order. */
function expectInOrder(document: string, texts: readonly string[]) {
	let from = 0;
	for (const text of texts) {
		const at = document.indexOf(plain(text), from);
		expect(at, `« ${text} » after what comes before it`).toBeGreaterThanOrEqual(0);
		from = at + 1;
	}
}

test('a sheet and its key print on A4, no page empty, the same questions in the same order', async ({
	page,
	request
}, info) => {
	test.skip(info.project.name === 'phone', 'Paper is the same wherever it is printed from.');
	const sheet = (await (await request.get(`${level}worksheet.json`)).json()) as Sheet;
	const key = (await (await request.get(`${level}key.json`)).json()) as Key;
	const lines = sheet.text.flatMap(({ paragraphs }) => paragraphs.flat());
	const questions = [...sheet.guided, ...sheet.groups.flatMap((group) => group.questions)];
	const numbered = questions.map(({ number, prompt }) => `${number}${prompt}`);

	await page.goto(`${level}worksheet/`);
	// No line of the text is pushed down or broken by the words explained beside it.
	const heights = await page
		.locator('.text .line')
		.evaluateAll((found) => found.map((line) => line.getBoundingClientRect().height));
	expect(heights).toHaveLength(lines.length);
	expect(Math.max(...heights)).toBeLessThan(1.5 * Math.min(...heights));
	await page.emulateMedia({ colorScheme: 'dark' });
	const pages = await printed(page);
	const onPaper = expectPages(pages, sheet.code);
	expect(pages.length).toBeLessThan(14);
	for (const { runs } of lines) expect(onPaper).toContain(plain(runs.map(({ text }) => text).join('')));
	for (const { definition } of sheet.glosses) expect(onPaper).toContain(plain(definition));
	expectInOrder(
		onPaper,
		questions.map(({ prompt }) => prompt)
	);
	for (const paragraph of key.writing.model) expect(onPaper).not.toContain(plain(paragraph));

	await page.goto(`${level}key/`);
	await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
	const answers = [...key.guided, ...key.groups.flatMap(({ entries }) => entries)];
	const inKey = expectPages(await printed(page), sheet.code);
	expectInOrder(inKey, numbered);
	for (const { answer, explanation } of answers) {
		expect(inKey).toContain(plain(answer));
		expect(inKey).toContain(plain(explanation));
	}
	for (const paragraph of key.writing.model) expect(inKey).toContain(plain(paragraph));
});

test('the sheet and the key fit the screen and are accessible, the sheet white by night', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	for (const name of ['worksheet', 'key']) {
		await page.goto(`${level}${name}/`);
		await expectAccessible(page, `the ${name}, in the dark`);
		const overflow = await page.evaluate(() => {
			const { scrollWidth, clientWidth } = document.documentElement;
			return scrollWidth - clientWidth;
		});
		expect(overflow).toBeLessThanOrEqual(0);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the sheet can be read, and parts of it left out', async ({ page }) => {
		await page.goto('lessons/chine-asie-centrale/teacher/');
		await page.locator('a[href$="a2/worksheet/"]').click();
		const text = page.getByText('L’événement').first();
		await expect(text).toBeVisible();
		await page.locator('#show-text').uncheck();
		await expect(text).toBeHidden();
		await expect(page.locator('a[href$="/key/"]')).toHaveCount(0);
	});
});
