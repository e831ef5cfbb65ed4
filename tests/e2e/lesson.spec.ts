import { expectAccessible } from './accessible.ts';
import { answerRight } from './answering.ts';
import { keyboard, touch } from './hands.ts';
import { expect, test } from './test.ts';
import { contentOf, LESSON, passQuiz } from './traveller.ts';

for (const level of ['a2', 'b1', 'b2']) {
	test(`the lesson at ${level} is completed from the library to the summary`, async ({
		page,
		request
	}, info) => {
		test.setTimeout(240_000);
		const hands = info.project.name === 'phone' ? touch() : keyboard(page);
		const { text, quiz, words } = await contentOf(request, level);
		const main = page.getByRole('main');

		await page.goto('./');
		await hands.press(main.locator(`a[href$="${LESSON}${level}/"]`).first());
		await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeVisible();
		await hands.check(main.getByRole('radio').nth(1));
		await expect(main.getByRole('status').filter({ hasText: /\S/ })).toBeVisible();
		await hands.press(main.locator('a[href$="reading/"]').last());

		// Lecture: a word explained up to its translation, each section closed by its question.
		const term = main.locator('.term[role=button]').first();
		await hands.press(term);
		await expect(term).toHaveAttribute('aria-expanded', 'true');
		await hands.press(main.locator('.btn.small').first());
		await hands.press(main.locator('.btn.small').first());
		await expect(main.locator('[data-translation]').first()).toBeVisible();
		await expectAccessible(page, 'a word fully explained');
		await page.keyboard.press('Escape');
		await expect(term).toBeFocused();
		for (const section of text.sections) {
			const form = main.locator('section', { has: page.locator(`#${section.id}`) }).locator('form');
			await main.locator(`#${section.id}`).scrollIntoViewIfNeeded();
			await expect(form.locator('fieldset[aria-labelledby]').first()).toBeVisible();
			await answerRight(form, section.guided, hands);
			await hands.press(form.locator('button[type=submit]'));
			await expect(form.locator('[data-verdict=right]')).toBeVisible();
		}
		await expectAccessible(page, 'the text with its questions answered');
		await hands.press(main.locator('a[href$="words/"]').last());

		await expect(page).toHaveURL(/words\/$/);
		await passQuiz(page, words, hands);
		await hands.press(main.locator('a[href$="quiz/"]').last());

		// Le quiz: one question missed, then put right in the review.
		await expect(page).toHaveURL(/quiz\/$/);
		const missed = quiz[1]!;
		await passQuiz(page, quiz, hands, [missed.id]);
		await expectAccessible(page, 'the result of the quiz');
		await expect(main.locator('li').filter({ hasText: missed.prompt })).toBeVisible();
		await hands.press(main.getByRole('button', { name: 'Revoir mes erreurs' }));
		await passQuiz(page, [missed], hands);
		await expect(main.getByText('réussie depuis')).toBeVisible();
		await hands.press(main.locator('a[href$="writing/"]').last());

		const field = main.getByRole('textbox');
		await hands.write(field, Array.from({ length: text.writing.minWords }, (_, n) => `mot${n}`).join(' '));
		await hands.press(main.getByRole('button', { name: /J’ai terminé/ }));
		await expect(main.getByRole('heading', { name: 'Un texte possible' })).toBeVisible();
		await hands.check(main.getByRole('radio').first());
		await expectAccessible(page, 'the model and the rubric');
		await hands.press(main.locator('a[href$="summary/"]').last());

		await expect(page).toHaveURL(/summary\/$/);
		await expect(main.getByText('au premier passage')).toBeVisible();
		await expect(main.locator('li.done .name')).toHaveCount(5);
		await expectAccessible(page, 'the summary');
	});
}
