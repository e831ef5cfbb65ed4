import { engineArgs, ENGINES, type Engine } from './crashing-browser.ts';
import { backupFrom, listen, missingFrom } from './learner.ts';
import type { Part, Tried } from './part.ts';
import { learnQuickly } from './quick-learner.ts';
import { newLearner, withBrowser } from './site.ts';

/*
 * The browser is told, before its first write, that the site may keep no more than so much; what is left of it is
 * filled while a quiz is under way. Nothing may be shown as saved that is not; the response stays with its ways out;
 * once there is room again, the retry saves it.
 */

const QUOTAS = [6_000_000, 12_000_000, 24_000_000];
const QUIZ = 'lessons/chine-asie-centrale/b1/quiz/';
/** Answers that are given before the room is taken as endless: what was set aside for this may carry that far. */
const MOST = 400;

export const run: Part = async () => {
	const lines: Tried[] = [];
	for (const engine of ENGINES) lines.push(await fullDisk(engine));
	return lines;
};

const fullDisk = (engine: Engine): Promise<Tried> =>
	withBrowser(async (browser, site) => {
		let shown = 0;
		let lost = 0;
		let refusals = 0;
		let retried = 0;
		let uncaught = 0;
		for (const quotaSize of QUOTAS) {
			const context = await newLearner(browser, site);
			const told = await listen(context);
			const page = await context.newPage();
			const devtools = await context.newCDPSession(page);
			const origin = new URL(site.url).origin;
			await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
			await page.goto(QUIZ);
			await page.locator('form[data-ready]').waitFor();
			await page.evaluate(learnQuickly, { until: 3 });
			await page.evaluate(fill, quotaSize);
			await page.evaluate(learnQuickly, { givesUp: true });
			const alert = page.getByRole('alert').filter({ hasText: 'pas encore enregistrée' });
			await until(async () => told.shown.size >= MOST || (await alert.isVisible()));
			if (await alert.isVisible()) {
				refusals += 1;
				// What is not saved is not shown as corrected, and can wait for the next one.
				if ((await page.locator('main [data-verdict][data-answer]').count()) > 0) lost += 1;
				if (!(await page.getByRole('button', { name: 'Continuer sans enregistrer' }).isVisible())) lost += 1;
				await page.evaluate(emptyFill);
				const before = told.shown.size;
				await page.getByRole('button', { name: 'Réessayer' }).click();
				await until(async () => told.shown.size >= before + 3);
				retried += 1;
			}
			const { answers } = await backupFrom(page);
			shown += told.shown.size;
			lost += missingFrom(answers, told.shown).length;
			uncaught += told.errors.length;
			await context.close();
		}
		return {
			name: `quota forced low, ${engine}`,
			tried: `${QUOTAS.map((size) => size / 1_000_000).join(', ')} MB; ${shown} verdicts shown`,
			lost: lost + uncaught,
			detail: `${refusals} refusals said plainly, ${retried} retries saved once there was room; ${uncaught} uncaught errors`
		};
	}, engineArgs(engine));

async function until(holds: () => Promise<boolean>): Promise<void> {
	for (const end = Date.now() + 240_000; !(await holds());) {
		if (Date.now() > end) throw new Error('neither refused nor saved');
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

/** Takes all that is left of the quota, to the last kilobyte. Runs in the page. */
async function fill(quota: number): Promise<void> {
	const cache = await caches.open('filling');
	let n = 0;
	for (let size = quota; size > 1000;) {
		const bytes = crypto.getRandomValues(new Uint8Array(Math.min(size, 65_536)));
		const blob = new Blob(Array.from({ length: Math.ceil(size / bytes.length) }, () => bytes));
		try {
			await cache.put(`/filling-${n++}`, new Response(blob));
		} catch {
			size = Math.floor(size / 2);
		}
	}
}

/** Gives the room back. Runs in the page. */
async function emptyFill(): Promise<void> {
	await caches.delete('filling');
}
