import { backupFrom, listen, missingFrom, repeats, restoreInto } from './learner.ts';
import type { Part } from './part.ts';
import { learnQuickly } from './quick-learner.ts';
import { assignmentsBackup } from './seed.ts';
import { newLearner, withBrowser } from './site.ts';

/*
 * Eight tabs of one browser answer at the same time: each an assignment of its own, all the same attempt. Every verdict
 * that was on screen is one row afterwards, and there is no other row.
 */

const TABS = 8;
/** Quick, though no tab takes the others' time away, in milliseconds. */
const PACE = 30;

export const run: Part = ({ kills }) =>
	withBrowser(async (browser, site) => {
		// A hundred each in a whole run.
		const answers = Math.min(100, Math.max(5, Math.ceil(kills / 2)));
		const context = await newLearner(browser, site);
		const told = await listen(context);
		const first = await context.newPage();
		const { backup, ids } = await assignmentsBackup(TABS, 'practice');
		await restoreInto(first, backup);

		const pages = await Promise.all(ids.map(() => context.newPage()));
		await Promise.all(
			pages.map(async (page, n) => {
				await page.goto(`assignment/quiz/#${ids[n]}`);
				await page.getByRole('button', { name: 'Commencer l’essai' }).waitFor();
			})
		);
		await Promise.all(pages.map((page) => page.evaluate(learnQuickly, { until: answers, pace: PACE })));
		const own = await backupFrom(first);
		const apart = {
			shown: told.shown.size,
			rows: own.answers.length,
			lost: missingFrom(own.answers, told.shown).length,
			twice: repeats(own.answers, (row) => `${row.attempt} ${row.round} ${row.question}`),
			unknown: own.answers.filter(({ id }) => !told.shown.has(id)).length
		};

		// The same attempt in all of them: the one on screen may have been answered in another tab meanwhile.
		told.shown.clear();
		await Promise.all(
			pages.map(async (page) => {
				await page.goto('lessons/chine-asie-centrale/b2/quiz/');
				await page.locator('form[data-ready]').waitFor();
			})
		);
		await Promise.all(
			pages.map((page) => page.evaluate(learnQuickly, { until: 'end' as const, pace: PACE }))
		);
		const all = (await backupFrom(first)).answers;
		const together = missingFrom(all, told.shown).length + repeats(all, ({ id }) => id);
		await context.close();
		return [
			{
				name: '8 tabs, each its own attempt',
				tried: `${TABS} × ${answers} answers`,
				lost: apart.lost + apart.twice + apart.unknown + Math.abs(apart.rows - TABS * answers),
				detail: `${apart.shown} verdicts shown, ${apart.rows} rows, ${apart.lost} lost, ${apart.twice} twice`
			},
			{
				name: '8 tabs, one attempt',
				tried: `${told.shown.size} verdicts shown in ${TABS} tabs`,
				lost: together + told.errors.length,
				detail: `${told.errors.length} uncaught errors`
			}
		];
	});
