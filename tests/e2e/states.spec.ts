import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { answerPartly, answerRight, answerWrong, canBePartlyRight } from './answering.ts';
import { fillableDisk, setDisk } from './disk.ts';
import { keyboard, mouse, touch } from './hands.ts';
import { expect, test } from './test.ts';
import { contentOf, LESSON, passQuestion, passQuiz, questionForm } from './traveller.ts';

const LEVEL = `${LESSON}a2/`;
const QUIZ = `${LEVEL}quiz/`;

/** The state by day and by night. */
async function expectAccessibleAlways(page: Page, state: string) {
	await expectAccessible(page, state);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectAccessible(page, `${state}, in the dark`);
	await page.emulateMedia({ colorScheme: 'light' });
}
async function expectNoSidewaysScrolling(page: Page, state: string) {
	const overflow = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
	expect(overflow, `sideways scrolling: ${state}`).toBeLessThanOrEqual(0);
}
const submit = (page: Page) => page.locator('form[data-ready] button[type=submit]');
const verdict = (page: Page, code: string) => page.locator(`[data-verdict=${code}][data-answer]`);

test('every state of the quiz is accessible, by day and by night', async ({ page, request }, info) => {
	test.setTimeout(300_000);
	const hands = info.project.name === 'phone' ? touch() : mouse();
	const { quiz } = await contentOf(request, 'a2');
	const partly = quiz.find(canBePartlyRight)!;
	const hinted = quiz.find((question) => question.hints.length > 0 && question !== partly)!;
	const [wrong, unsaved] = quiz.filter((question) => ![partly, hinted].includes(question)) as [
		(typeof quiz)[0],
		(typeof quiz)[0]
	];
	await fillableDisk(page);
	await page.goto(QUIZ);
	let form = await questionForm(page);
	await expectAccessibleAlways(page, 'a question asked');
	await hands.press(submit(page));
	await expect(page.getByText('Complétez votre réponse')).toBeVisible();
	await expectAccessibleAlways(page, 'a question left without an answer');

	for (let asked = 0; asked < quiz.length; asked++) {
		form = await questionForm(page);
		// A miss brings another question forward: what is on screen says which one it is.
		const prompt = await form.getByRole('heading').first().innerText();
		const question = quiz.find((each) => each.prompt === prompt)!;
		if (question === hinted) {
			await hands.press(form.getByRole('button', { name: 'Un indice' }));
			await expect(form.getByText('Indice 1')).toBeVisible();
			await expectAccessibleAlways(page, 'a hint');
			await answerRight(form, question, hands);
			await hands.press(submit(page));
			await expect(verdict(page, 'right')).toBeVisible();
			await expectAccessibleAlways(page, 'a right answer');
		} else if (question === partly) {
			await answerPartly(form, question, hands);
			await hands.press(submit(page));
			await expect(verdict(page, 'partial')).toBeVisible();
			await expectAccessibleAlways(page, 'an answer right in part');
		} else if (question === wrong) {
			await answerWrong(form, question, hands);
			await hands.press(submit(page));
			await expect(verdict(page, 'wrong')).toBeVisible();
			await expectAccessibleAlways(page, 'a wrong answer');
			const reread = form.getByRole('button', { name: 'Relire la phrase dans le texte' }).first();
			await hands.press(reread);
			await expect(page.getByRole('dialog')).toBeVisible();
			await expectAccessibleAlways(page, 'the evidence in its text');
			await page.keyboard.press('Escape');
			await expect(page.getByRole('dialog')).toBeHidden();
			await expect(reread).toBeFocused();
		} else if (question === unsaved) {
			await answerRight(form, question, hands);
			await setDisk(page, true);
			await hands.press(submit(page));
			await expect(page.getByRole('alert')).toBeVisible();
			await expectAccessibleAlways(page, 'an answer that is not saved');
			await setDisk(page, false);
			await hands.press(page.getByRole('button', { name: 'Réessayer' }));
			await expect(verdict(page, 'right')).toBeVisible();
		} else {
			await passQuestion(page, question, hands);
			continue;
		}
		await hands.press(submit(page));
		await expect(page.locator('[data-answer]')).toHaveCount(0);
	}
	await expect(page.locator('[data-score]')).toBeVisible();
	await expectAccessibleAlways(page, 'the result');
	await hands.press(page.getByRole('button', { name: 'Revoir mes erreurs' }));
	await questionForm(page);
	await expectAccessibleAlways(page, 'the review of mistakes');
	await passQuiz(
		page,
		quiz.filter((question) => question === partly || question === wrong),
		hands
	);
	await expectAccessibleAlways(page, 'the result after a review');
});

test.describe('on one screen size', () => {
	test.skip(({ hasTouch }) => !!hasTouch, 'It is the same on the other');

	test.describe('a page enlarged four times (320 × 256)', () => {
		test.use({ viewport: { width: 320, height: 256 } });
		const pages = ['', LESSON, 'settings/', 'about/', LEVEL];
		const stops = ['reading/', 'words/', 'quiz/', 'writing/', 'summary/'].map((stop) => LEVEL + stop);
		for (const path of [...pages, ...stops]) {
			test(`/${path} scrolls one way only, and little of it stays in place`, async ({ page }) => {
				await page.goto(`./${path}`);
				await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
				if (/words|quiz/.test(path)) await questionForm(page);
				await expectNoSidewaysScrolling(page, path);
				await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
				const stuck = await page.evaluate(() =>
					[...document.querySelectorAll('body *')]
						.filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
						.map((element) => element.getBoundingClientRect())
						.filter(({ top, bottom, width }) => width > 0 && bottom > 0 && top < innerHeight)
						.reduce((sum, { height }) => sum + height, 0)
				);
				expect(stuck, 'pixels that do not scroll').toBeLessThanOrEqual(256 / 4);
			});
		}
		test('a question, its correction and a gloss fit', async ({ page, request }) => {
			test.setTimeout(120_000);
			const { quiz } = await contentOf(request, 'a2');
			await page.goto(QUIZ);
			const form = await questionForm(page);
			await answerWrong(form, quiz[0]!, keyboard(page));
			await submit(page).click();
			await expect(page.locator('[data-verdict][data-answer]')).toBeVisible();
			await expectNoSidewaysScrolling(page, 'a correction');
			await form.getByRole('button', { name: 'Relire la phrase dans le texte' }).first().click();
			await expect(page.getByRole('dialog')).toBeVisible();
			await expectNoSidewaysScrolling(page, 'the evidence in its text');
			await page.goto(`${LEVEL}reading/`);
			await page.locator('.term[role=button]').first().click();
			await expect(page.getByRole('button', { name: 'Voir un exemple' })).toBeVisible();
			await expectNoSidewaysScrolling(page, 'a gloss');
		});
	});

	test('in forced colours, choices, focus and verdicts are told by more than a ground', async ({
		page,
		request
	}) => {
		const { quiz } = await contentOf(request, 'a2');
		await page.emulateMedia({ forcedColors: 'active' });
		await page.goto(QUIZ);
		const form = await questionForm(page);
		for (const control of await form.locator('input[type=radio], input[type=checkbox]').all()) {
			await expect(control).toBeVisible();
			await expect(control).toHaveCSS('appearance', 'auto');
			await expect(control).toHaveCSS('opacity', '1');
		}
		await answerWrong(form, quiz[0]!, keyboard(page));
		// The keyboard's hands fail where the focus has no outline.
		await keyboard(page).press(submit(page));
		const shown = page.locator('[data-verdict][data-answer]');
		await expect(shown).toHaveText(/[✗½]/);
		expect(parseFloat(await shown.evaluate((box) => getComputedStyle(box).borderTopWidth))).toBeGreaterThan(
			0
		);
		const borders = await page
			.locator('main .btn')
			.evaluateAll((buttons) =>
				buttons.map((button) => [button.textContent?.trim(), getComputedStyle(button).borderTopWidth])
			);
		expect(borders.filter(([, width]) => parseFloat(width ?? '0') < 1)).toEqual([]);
	});

	test('with reduced motion, nothing moves', async ({ page, request }) => {
		const { quiz } = await contentOf(request, 'a2');
		const moving = () =>
			page.evaluate(() => {
				const styles = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element));
				const longest = Math.max(
					...styles.flatMap(({ transitionDuration, animationDuration, animationName }) => [
						...transitionDuration.split(',').map(parseFloat),
						animationName === 'none' ? 0 : parseFloat(animationDuration)
					])
				);
				const smooth = styles.filter(({ scrollBehavior }) => scrollBehavior === 'smooth').length;
				return { running: document.getAnimations().length, longest, smooth };
			});
		const still = { running: 0, longest: 0, smooth: 0 };
		await page.goto(`${LEVEL}reading/`);
		await page.locator('.term[role=button]').first().click();
		await expect(page.getByRole('button', { name: 'Voir un exemple' })).toBeVisible();
		expect(await moving()).toEqual(still);
		await page.goto(QUIZ);
		const form = await questionForm(page);
		await answerRight(form, quiz[0]!, keyboard(page));
		await submit(page).click();
		await expect(verdict(page, 'right')).toBeVisible();
		expect(await moving()).toEqual(still);
		// What stands still here would move without the wish.
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		expect((await moving()).longest).toBeGreaterThan(0);
	});
});
