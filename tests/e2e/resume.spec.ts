import type { BrowserContext, Page } from '@playwright/test';
import { answerRight } from './answering.ts';
import { keyboard } from './hands.ts';
import { expect, test } from './test.ts';
import { contentOf, LESSON, passQuestion, questionForm } from './traveller.ts';

const QUIZ = `${LESSON}b1/quiz/`;

test.skip(({ hasTouch }) => !!hasTouch, 'Resuming does not depend on the screen');

/** What is on screen: the question and the order of its answers. */
async function onScreen(page: Page) {
	const form = await questionForm(page);
	return {
		prompt: await form.locator('.prompt').textContent(),
		order: await form.locator('label, option, ol .text').allTextContents(),
		verdict: await form
			.locator('[data-verdict]')
			.getAttribute('data-verdict', { timeout: 500 })
			.catch(() => null)
	};
}
/** Closes the tab without a word, as a learner does, and opens the address again. */
async function reopen(context: BrowserContext, page: Page): Promise<Page> {
	const url = page.url();
	await page.close();
	const next = await context.newPage();
	await next.goto(url);
	return next;
}

test('a quiz closed at any step opens at the same question, in the same order, with the same verdict', async ({
	context,
	page,
	request
}) => {
	test.setTimeout(180_000);
	const { quiz } = await contentOf(request, 'b1');
	await page.goto(QUIZ);
	for (const question of quiz.slice(0, 5)) {
		const asked = await onScreen(page);
		expect(asked.prompt).toBe(question.prompt);
		page = await reopen(context, page);
		expect(await onScreen(page)).toEqual(asked);

		const form = await questionForm(page);
		await answerRight(form, question, keyboard(page));
		await form.locator('button[type=submit]').click();
		await expect(form.locator('[data-verdict=right][data-answer]')).toBeVisible();
		const corrected = await onScreen(page);
		page = await reopen(context, page);
		expect(await onScreen(page)).toEqual(corrected);

		await page.locator('button[type=submit]').click();
		await expect(page.locator('[data-answer]')).toHaveCount(0);
	}
	page = await reopen(context, page);
	expect((await onScreen(page)).prompt).toBe(quiz[5]!.prompt);
});

test('prediction, sections, words and writing are where they were left', async ({
	context,
	page,
	request
}) => {
	const { text, words } = await contentOf(request, 'b1');
	await page.goto(`${LESSON}b1/`);
	await page.getByRole('main').getByRole('radio').nth(1).check();
	await expect(page.getByRole('main').getByRole('status').filter({ hasText: /\S/ })).toBeVisible();
	page = await reopen(context, page);
	await expect(page.getByRole('main').getByRole('radio').nth(1)).toBeChecked();

	await page.goto(`${LESSON}b1/reading/`);
	await page.getByRole('button', { name: 'Continuer' }).first().click();
	await expect(page.getByText('Lecture · 1/4').first()).toBeAttached();
	page = await reopen(context, page);
	await expect(page.getByText('Lecture · 1/4').first()).toBeAttached();

	await page.goto(`${LESSON}b1/words/`);
	await passQuestion(page, words[0]!, keyboard(page));
	page = await reopen(context, page);
	await expect(page.getByText(`Question 2 sur ${words.length}`)).toBeVisible();
	const keep = page.getByRole('button', { name: /^Garder/ }).first();
	await keep.click();
	await expect(keep).toHaveAttribute('aria-pressed', 'true');
	page = await reopen(context, page);
	await expect(page.getByRole('button', { name: /^Garder/ }).first()).toHaveAttribute('aria-pressed', 'true');

	await page.goto(`${LESSON}b1/writing/`);
	await page.getByRole('textbox').fill('Je présente un article.');
	await expect(page.getByText(/Enregistré à/)).toBeVisible();
	page = await reopen(context, page);
	await expect(page.getByRole('textbox')).toHaveValue('Je présente un article.');

	// The library leads to the exact place.
	await page.goto('./');
	await page.getByRole('link', { name: /Reprendre/ }).click();
	await expect(page).toHaveURL(/b1\/writing\/$/);
	expect(text.sections).toHaveLength(4);
});

/** Serves the quiz page with its content changed, as after an edit of the lesson. */
async function edited(page: Page, ...changes: [before: string, after: string][]) {
	await page.route('**/b1/quiz/', async (route) => {
		const response = await route.fetch();
		const body = changes.reduce(
			(html, [before, after]) => {
				expect(html).toContain(before);
				return html.replaceAll(before, after);
			},
			await response.text()
		);
		await route.fulfill({ response, body });
	});
}

test('a typo mended in a question keeps its answer; a changed key says so and asks again', async ({
	context,
	page,
	request
}) => {
	const { quiz } = await contentOf(request, 'b1');
	const [first, second] = quiz as [(typeof quiz)[0], (typeof quiz)[0]];
	await page.goto(QUIZ);
	await passQuestion(page, first, keyboard(page));
	await page.close();

	const mended = await context.newPage();
	await edited(mended, [first.prompt, `${first.prompt} (corrigé)`]);
	await mended.goto(QUIZ);
	expect((await onScreen(mended)).prompt).toBe(second.prompt);
	await mended.close();

	const changed = await context.newPage();
	await edited(changed, [`\\"rev\\":\\"${first.rev}\\"`, '\\"rev\\":\\"changed\\"']);
	await changed.goto(QUIZ);
	expect((await onScreen(changed)).prompt).toBe(first.prompt);
	await expect(changed.getByText('Cette question a changé depuis votre réponse')).toBeVisible();
	await passQuestion(changed, first, keyboard(changed));
	expect((await onScreen(changed)).prompt).toBe(second.prompt);
});

test('two tabs on one attempt agree: an answer given in one is shown in the other, and counts once', async ({
	context,
	page,
	request
}) => {
	const { quiz } = await contentOf(request, 'b1');
	await page.goto(QUIZ);
	await questionForm(page);
	const other = await context.newPage();
	await other.goto(QUIZ);
	expect(await onScreen(other)).toEqual(await onScreen(page));

	const form = await questionForm(page);
	await answerRight(form, quiz[0]!, keyboard(page));
	await form.locator('button[type=submit]').click();
	await expect(page.locator('[data-verdict=right]')).toBeVisible();
	await expect(other.locator('[data-verdict=right]')).toBeVisible();
	const row = await page.locator('[data-answer]').getAttribute('data-answer');
	await expect(other.locator('[data-answer]')).toHaveAttribute('data-answer', row!);
});
