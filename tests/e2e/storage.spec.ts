import { expectAccessible } from './accessible.ts';
import { answerRight } from './answering.ts';
import { fillableDisk, setDisk } from './disk.ts';
import { keyboard } from './hands.ts';
import { expect, test } from './test.ts';
import { contentOf, LESSON, passQuestion, questionForm } from './traveller.ts';

const QUIZ = `${LESSON}b1/quiz/`;

test.skip(({ hasTouch }) => !!hasTouch, 'Saving does not depend on the screen');

test('where the browser refuses storage, it is told plainly and the quiz works without saving', async ({
	page,
	request
}) => {
	await page.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('The user denied permission to access the database.', 'SecurityError');
		};
		IDBFactory.prototype.open = refuse;
		Object.defineProperty(window, 'localStorage', { get: refuse });
		Object.defineProperty(navigator.storage, 'getDirectory', { value: refuse });
		// The journal's worker has the same permissions as its page: none.
		Object.defineProperty(window, 'Worker', { value: refuse });
	});
	const { quiz } = await contentOf(request, 'b1');
	await page.goto(QUIZ);
	await expect(
		page
			.getByRole('status')
			.filter({ hasText: /enregistr/ })
			.first()
	).toBeVisible();
	await expectAccessible(page, 'the warning that nothing is kept');
	for (const question of quiz.slice(0, 2)) await passQuestion(page, question, keyboard(page));
});

test('an answer that cannot be written is never shown as saved, and is saved by the retry', async ({
	page,
	context,
	request
}) => {
	const { quiz } = await contentOf(request, 'b1');
	await fillableDisk(page);
	await page.goto(QUIZ);
	const form = await questionForm(page);
	await answerRight(form, quiz[0]!, keyboard(page));
	await setDisk(page, true);
	await form.locator('button[type=submit]').click();
	await expect(page.getByRole('alert')).toContainText('pas encore enregistrée');
	await expect(page.locator('[data-verdict]')).toHaveCount(0);
	await expectAccessible(page, 'an answer that is not saved');
	await setDisk(page, false);
	await page.getByRole('button', { name: 'Réessayer' }).click();
	await expect(page.locator('[data-verdict=right][data-answer]')).toBeVisible();

	const again = await context.newPage();
	await again.goto(QUIZ);
	await expect(again.locator('[data-verdict=right]')).toBeVisible();
});

test('an answer may wait for the next one when saving fails', async ({ page, request }) => {
	const { quiz } = await contentOf(request, 'b1');
	await fillableDisk(page);
	await page.goto(QUIZ);
	const form = await questionForm(page);
	await answerRight(form, quiz[0]!, keyboard(page));
	await setDisk(page, true);
	await form.locator('button[type=submit]').click();
	await page.getByRole('button', { name: 'Continuer sans enregistrer' }).click();
	await expect(page.getByText('elle le sera avec la suivante')).toBeVisible();
	await expect(page.locator('[data-answer]')).toHaveCount(0);
	await setDisk(page, false);
	await page.locator('button[type=submit]').click();
	await passQuestion(page, quiz[1]!, keyboard(page));
	await page.reload();
	await expect(page.getByText(`Question 3 sur ${quiz.length}`)).toBeVisible();
});
