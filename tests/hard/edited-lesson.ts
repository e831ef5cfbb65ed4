import type { BrowserContext, Page } from '@playwright/test';
import type { Question } from '../../src/lib/question/kinds.ts';
import { backupFrom, listen, missingFrom } from './learner.ts';
import type { Part, Tried } from './part.ts';
import { learnQuickly } from './quick-learner.ts';
import { newLearner, withBrowser } from './site.ts';

/*
 * The quiz is edited while an attempt is under way: the page that comes back to it is served another one. No answer is
 * lost, the attempt goes on to its end, and only a question whose key was changed is asked again.
 */

const LEVEL = 'lessons/chine-asie-centrale/b1/';
/** Answers given before the edit. */
const BEFORE = 5;

/** One way to edit: the quiz before, and the questions that were asked by then. */
type Edit = (quiz: Question[], asked: readonly string[]) => Question[];
const EDITS: Record<string, Edit> = {
	'a typo mended': (quiz, [first]) =>
		quiz.map((each) => (each.id === first ? { ...each, prompt: `${each.prompt} (corrigé)` } : each)),
	'a key changed': (quiz, [, second]) =>
		quiz.map((each) => (each.id === second ? { ...each, rev: 'edited0' } : each)),
	'an answered question removed': (quiz, [first]) => quiz.filter(({ id }) => id !== first),
	'the question on screen removed': (quiz, asked) => quiz.filter(({ id }) => id !== asked.at(-1)),
	'a question added at the top': (quiz) => [
		{ ...quiz.at(-1)!, id: 'question-ajoutee', rev: 'added00', prompt: 'Une question ajoutée ?' },
		...quiz
	],
	'all in another order': (quiz) => quiz.toReversed(),
	'all of these at once': (quiz, asked) =>
		EDITS['all in another order']!(
			EDITS['a question added at the top']!(
				EDITS['an answered question removed']!(EDITS['a key changed']!(quiz, asked), asked),
				asked
			),
			asked
		)
};

export const run: Part = () =>
	withBrowser(async (browser, site) => {
		const quiz = (await (await fetch(`${site.url}${LEVEL}quiz.json`)).json()) as Question[];
		const lines: Tried[] = [];
		for (const [name, edit] of Object.entries(EDITS)) {
			const context = await newLearner(browser, site);
			const told = await listen(context);
			const page = await context.newPage();
			await openQuiz(page);
			await page.evaluate(learnQuickly, { until: BEFORE });
			const before = (await backupFrom(page)).answers;
			const asked = before.map(({ question }) => question);
			const edited = edit(quiz, asked);

			await serveQuiz(context, edited);
			await openQuiz(page);
			await page.evaluate(learnQuickly, { until: 'end' as const });
			const { answers, attempts } = await backupFrom(page);
			const lost = missingFrom(answers, told.shown).length;
			const first = answers.filter(({ round }) => round === 0);
			const open = edited.filter(
				({ id, rev }) => !first.some((answer) => answer.question === id && answer.rev === rev)
			).length;
			// What was answered and still counts is not asked a second time.
			const again = first.filter(
				({ id, question, rev }) =>
					!before.some((answer) => answer.id === id) &&
					before.some((answer) => answer.question === question && answer.rev === rev)
			).length;
			const begun = attempts.filter(({ stop }) => stop === 'quiz').length;
			lines.push({
				name: `lesson edited: ${name}`,
				tried: `${BEFORE} answers before, ${answers.length - before.length} after`,
				lost: lost + open + again + (begun - 1) + told.errors.length,
				detail: `${lost} lost, ${open} left open, ${again} asked again, ${begun} attempt`
			});
			await context.close();
		}
		return lines;
	});

/** By a link of the level's page: what is served with a page itself is not asked for again. */
async function openQuiz(page: Page): Promise<void> {
	await page.goto(LEVEL);
	await page.locator('main a[href$="quiz/"]').first().click();
	await page.locator('form[data-ready], [data-score]').first().waitFor();
}

/** From now on, the edited quiz is what the server has. */
const serveQuiz = (context: BrowserContext, quiz: Question[]): Promise<unknown> =>
	context.route(`**/${LEVEL}quiz.json`, (route) => route.fulfill({ json: quiz }));
