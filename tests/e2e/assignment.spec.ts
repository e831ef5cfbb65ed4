import { assignmentFragment } from '../../src/lib/classroom/assignment-link.ts';
import { copiesInText } from '../../src/lib/classroom/copy-text.ts';
import { feedbackFragment } from '../../src/lib/classroom/feedback.ts';
import { openCopy } from '../../src/lib/classroom/sealed-copy.browser.ts';
import { sealFeedback } from '../../src/lib/classroom/sealed-feedback.browser.ts';
import { newTeacherKey } from '../../src/lib/classroom/teacher-key.browser.ts';
import { expectAccessible } from './accessible.ts';
import { answerRight, answerWrong } from './answering.ts';
import { mouse, touch } from './hands.ts';
import { expect, test } from './test.ts';
import { contentOf, questionForm } from './traveller.ts';

test('a pupil opens a link, works through a reload until the time is over, hands in, and reads the answer', async ({
	page,
	request
}, info) => {
	const hands = info.project.name === 'phone' ? touch() : mouse();
	const { quiz } = await contentOf(request, 'a2');
	const teacher = await newTeacherKey('quatre mots de passe', 0);
	const id = 'AAAAAAAAAAA';
	const link = assignmentFragment({
		...{ id, key: teacher.id, lesson: 'chine-asie-centrale', level: 'A2', rev: 'abcdefg', group: '3e B' },
		...{ stops: ['quiz'], mode: 'homework', attempts: 1, shuffle: false, hints: false, glosses: false },
		...{ lookups: true, message: 'Bon courage !', time: { minutes: 30, isLimit: true } }
	});
	// The clock runs; only at the end of the time it is put forward.
	await page.clock.install();

	await page.goto(`assignment/#${link}`);
	await expect(page.getByText('Bon courage')).toBeVisible();
	await expectAccessible(page, 'an assignment');
	await page.getByLabel('Votre nom ou votre code').fill('Léa');
	await hands.press(page.getByRole('button', { name: 'Commencer' }));
	await expect(page.getByRole('heading', { name: 'Où vous en êtes' })).toBeFocused();
	await expectAccessible(page, 'an assignment that was begun');

	await page.goto('lessons/chine-asie-centrale/a2/reading/');
	await page.locator('.term[role=button]').first().click();
	await expect(page.getByRole('heading', { name: 'Explication fermée' })).toBeVisible();
	await expectAccessible(page, 'a text whose explanations are closed');

	await page.goto('assignment/');
	await hands.press(page.getByRole('main').getByRole('link', { name: 'Six pays' }));
	await hands.press(page.getByRole('link', { name: 'Continuer' }));
	await hands.press(page.getByRole('button', { name: 'Commencer l’essai' }));
	for (const [n, answer] of [answerRight, answerWrong, answerRight].entries()) {
		const form = await questionForm(page);
		await expect(form.getByRole('heading', { name: quiz[n]!.prompt })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Un indice' })).toHaveCount(0);
		await answer(form, quiz[n]!, hands);
		// The third stands complete on screen when the time is over: it counts.
		if (n === 2) break;
		await hands.press(form.locator('button[type=submit]'));
		await expect(page.getByText(`Question ${n + 2} sur`)).toBeVisible();
		if (n === 0) await page.reload();
	}
	await expectAccessible(page, 'a quiz with a time');
	await page.clock.fastForward('30:00');
	await expect(page.getByText('Le temps est écoulé')).toBeVisible();
	await expect(page.locator('[data-score]')).toBeVisible();
	await expectAccessible(page, 'an attempt whose time is over');
	await page.reload();
	await hands.press(page.getByRole('link', { name: 'Rendre ma copie' }));

	await expect(page.getByText('3 réponses au quiz')).toBeVisible();
	await expectAccessible(page, 'what will be handed in');
	await hands.press(page.getByRole('button', { name: 'Préparer ma copie' }));
	const text = await page.getByLabel('À coller en entier').inputValue();
	const opened = await openCopy(copiesInText(text)[0]!, [teacher]);
	if (!opened.ok) throw new Error(opened.error);
	const { submission, receipt } = opened.value;
	expect(submission).toMatchObject({ assignment: id, name: 'Léa', number: 1, stops: ['quiz'], lookups: {} });
	expect(submission.answers.map(({ question }) => question)).toEqual(quiz.slice(0, 3).map((each) => each.id));
	expect(submission.answers.map(({ credit }) => credit === 1)).toEqual([true, false, true]);
	await expect(page.locator(`[data-receipt="${receipt}"]`)).toBeVisible();
	await hands.press(page.getByRole('button', { name: 'Montrer le code' }));
	await expect(page.getByRole('img', { name: 'Code QR' })).toBeVisible();
	await expectAccessible(page, 'a copy that was made');

	const sealed = await sealFeedback(
		{
			...{ submission: submission.id, score: 0.5, message: 'Bravo.', at: 0 },
			answers: [{ question: quiz[0]!.id, credit: 1, comment: 'Bien vu.' }]
		},
		submission.reply
	);
	await page.goto(`assignment/feedback/#${feedbackFragment(sealed)}`);
	await expect(page.getByText('Bien vu.')).toBeVisible();
	await expectAccessible(page, 'feedback');

	await page.goto('assignment/');
	await expect(page.getByRole('main')).toContainText(receipt);
	await page.goto('lessons/chine-asie-centrale/a2/quiz/');
	await expect(page.getByText('Question 1 sur')).toBeVisible();
	await page.goto(`assignment/#${link.slice(0, -4)}`);
	await page.reload();
	await expect(page.getByRole('alert')).toContainText('Il manque un morceau du lien');
	await expectAccessible(page, 'a link that was cut');
});
