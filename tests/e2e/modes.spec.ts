import { expectAccessible } from './accessible.ts';
import { answerRight, answerWrong } from './answering.ts';
import { keyboard, mouse, touch } from './hands.ts';
import { expect, test } from './test.ts';
import { contentOf, LESSON, questionForm } from './traveller.ts';

test('homework is corrected once it is handed in, and survives a reload before that', async ({
	page,
	request
}, info) => {
	// Every question of a level: a minute is short on a busy machine.
	test.slow();
	const hands = info.project.name === 'phone' ? touch() : mouse();
	const { quiz } = await contentOf(request, 'a2');
	await page.goto(`${LESSON}a2/quiz/`);
	await questionForm(page);
	await hands.check(page.getByRole('radio', { name: 'À la fin, comme un devoir' }));
	for (const [n, question] of quiz.entries()) {
		await expect(page.getByText(`Question ${n + 1} sur ${quiz.length}`)).toBeVisible();
		const form = await questionForm(page);
		await expect(form.getByRole('heading', { name: question.prompt })).toBeVisible();
		await (n === 0 ? answerWrong : answerRight)(form, question, hands);
		await hands.press(form.locator('button[type=submit]'));
		if (n === 1) {
			await expect(page.getByText(`Question 3 sur ${quiz.length}`)).toBeVisible();
			await page.reload();
		}
		await expect(page.locator('[data-verdict]')).toHaveCount(0);
	}
	await expect(page.getByRole('heading', { name: 'Vous avez répondu à tout' })).toBeFocused();
	await expectAccessible(page, 'homework before it is handed in');
	await page.reload();
	await hands.press(page.getByRole('button', { name: 'Rendre le devoir' }));
	await expect(page.locator('[data-score]')).toBeVisible();
	await expect(page.getByText(quiz[0]!.explanation)).toBeVisible();
});

test('a retry teaches and leaves the score to the first answer', async ({ page, request }, info) => {
	const hands = info.project.name === 'phone' ? touch() : keyboard(page);
	const { quiz } = await contentOf(request, 'a2');
	await page.goto(`${LESSON}a2/quiz/`);
	await answerWrong(await questionForm(page), quiz[0]!, hands);
	await hands.press(page.getByRole('button', { name: 'Vérifier' }));
	await hands.press(page.getByRole('button', { name: 'Réessayer' }));
	await expect(page.getByText('Nouvel essai, pour apprendre')).toBeVisible();
	await expectAccessible(page, 'a retry');
	await answerRight(await questionForm(page), quiz[0]!, hands);
	await hands.press(page.getByRole('button', { name: 'Vérifier' }));
	await expect(page.locator('[data-verdict=right]')).toBeVisible();
	await page.reload();
	await expect(page.locator('[data-verdict=wrong]')).toBeVisible();
});
