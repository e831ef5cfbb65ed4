import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test';
import type { LevelText } from '../../src/lib/lesson/lesson.ts';
import { wordQuestions } from '../../src/lib/player/words/word-questions.ts';
import type { Question } from '../../src/lib/question/kinds.ts';
import { answerRight, answerWrong } from './answering.ts';
import type { Hands } from './hands.ts';

export const LESSON = 'lessons/chine-asie-centrale/';

/** A level's content, as the site serves it. */
export interface Content {
	text: LevelText;
	quiz: Question[];
	words: Question[];
}

/** Reads what a learner will meet, so that the tests know the right answers. */
export async function contentOf(request: APIRequestContext, level: string): Promise<Content> {
	const read = async (name: string) => (await request.get(`${LESSON}${level}/${name}.json`)).json();
	const text = (await read('text')) as LevelText;
	const prompts = { match: '', matchExplanation: '', recall: () => '', firstLetter: () => '' };
	return { text, quiz: (await read('quiz')) as Question[], words: wordQuestions(text, prompts) };
}

/** The form of the question on screen, once it can be answered. */
export async function questionForm(page: Page): Promise<Locator> {
	const form = page.locator('form[data-ready]');
	await expect(form.locator('fieldset[aria-labelledby]').first()).toBeVisible();
	return form;
}

/** Answers one question, sees its correction and goes on. */
export async function passQuestion(
	page: Page,
	question: Question,
	hands: Hands,
	isRight = true
): Promise<void> {
	const form = await questionForm(page);
	await (isRight ? answerRight : answerWrong)(form, question, hands);
	await hands.press(form.locator('button[type=submit]'));
	const verdict = form.locator('[data-verdict]');
	await expect(verdict).toHaveAttribute('data-answer', /.+/);
	await expect(verdict).toHaveAttribute('data-verdict', isRight ? 'right' : /partial|wrong/);
	await hands.press(form.locator('button[type=submit]'));
	await expect(page.locator(`[data-answer]`)).toHaveCount(0);
}

/** Goes through a quiz from its first question to its result; `missed` are answered wrongly. */
export async function passQuiz(
	page: Page,
	questions: Question[],
	hands: Hands,
	missed: string[] = []
): Promise<void> {
	const open = [...questions];
	while (open.length > 0) {
		// A miss brings another question forward: what is on screen says which one it is.
		const prompt = await (await questionForm(page)).getByRole('heading').first().innerText();
		const at = open.findIndex((question) => question.prompt === prompt);
		const [question] = open.splice(Math.max(0, at), 1);
		await passQuestion(page, question!, hands, !missed.includes(question!.id));
	}
	await expect(page.locator('[data-score]')).toBeVisible();
}
