import type { Page } from '@playwright/test';
import { backupFrom, listen, missingFrom } from './learner.ts';
import type { Part, Tried } from './part.ts';
import { learnQuickly } from './quick-learner.ts';
import { newLearner, withBrowser } from './site.ts';

/*
 * The device's clock is set back and forward and its zone changes, between answers of one quiz and versions of one
 * text. Every answer stays, on the day that the learner's calendar showed; the attempt goes on where it was; the text
 * is the one that was written last.
 */

interface Moment {
	zone: string;
	/** With its offset, so that it says which moment is meant. */
	time: string;
	/** The day that the calendar shows there. */
	day: string;
}

const JOURNEYS: Record<string, Moment[]> = {
	'clock set back and forward': [
		{ zone: 'Europe/Paris', time: '2026-11-24T10:00:00+01:00', day: '2026-11-24' },
		{ zone: 'Europe/Paris', time: '2026-11-24T09:00:00+01:00', day: '2026-11-24' },
		{ zone: 'Europe/Paris', time: '2010-01-01T00:01:00+01:00', day: '2010-01-01' },
		{ zone: 'Europe/Paris', time: '2031-05-05T10:00:00+02:00', day: '2031-05-05' },
		{ zone: 'Europe/Paris', time: '2026-11-25T10:00:00+01:00', day: '2026-11-25' }
	],
	'across time zones': [
		{ zone: 'Pacific/Kiritimati', time: '2026-11-24T01:00:00+14:00', day: '2026-11-24' },
		{ zone: 'Asia/Almaty', time: '2026-11-24T08:00:00+05:00', day: '2026-11-24' },
		{ zone: 'Europe/Paris', time: '2026-11-24T23:50:00+01:00', day: '2026-11-24' },
		{ zone: 'America/Guadeloupe', time: '2026-11-24T19:30:00-04:00', day: '2026-11-24' },
		{ zone: 'Pacific/Pago_Pago', time: '2026-11-24T22:00:00-11:00', day: '2026-11-24' }
	],
	'over the change to summer time': [
		{ zone: 'Europe/Paris', time: '2026-03-29T01:59:50+01:00', day: '2026-03-29' },
		{ zone: 'Europe/Paris', time: '2026-03-29T03:00:10+02:00', day: '2026-03-29' },
		{ zone: 'Europe/Paris', time: '2026-03-29T23:59:50+02:00', day: '2026-03-29' },
		{ zone: 'Europe/Paris', time: '2026-03-30T00:00:10+02:00', day: '2026-03-30' }
	],
	'over the change to winter time': [
		{ zone: 'Europe/Paris', time: '2026-10-25T02:59:50+02:00', day: '2026-10-25' },
		{ zone: 'Europe/Paris', time: '2026-10-25T02:00:10+01:00', day: '2026-10-25' },
		{ zone: 'Europe/Paris', time: '2026-10-25T23:59:50+01:00', day: '2026-10-25' },
		{ zone: 'Europe/Paris', time: '2026-10-26T00:00:10+01:00', day: '2026-10-26' }
	]
};
/** Answers given at each moment. */
const ANSWERS = 3;
const LEVEL = 'lessons/chine-asie-centrale/b1/';

export const run: Part = () =>
	withBrowser(async (browser, site) => {
		const lines: Tried[] = [];
		for (const [name, moments] of Object.entries(JOURNEYS)) {
			const context = await newLearner(browser, site);
			const told = await listen(context);
			const page = await context.newPage();
			const devtools = await context.newCDPSession(page);
			const days = new Map<string, string>();
			let elsewhere = 0;
			let oldTexts = 0;
			for (const [n, { zone, time, day }] of moments.entries()) {
				await devtools.send('Emulation.setTimezoneOverride', { timezoneId: zone });
				await page.clock.setFixedTime(new Date(time));
				if ((await questionShown(page, n > 0)) !== (n * ANSWERS || 1)) elsewhere += 1;
				const before = new Set(told.shown);
				// The verdict that was on screen last is on screen again: it is told once more.
				await page.evaluate(learnQuickly, { until: ANSWERS + (n === 0 ? 0 : 1) });
				for (const id of told.shown) if (!before.has(id)) days.set(id, day);
				if (!(await writesOn(page, n, time))) oldTexts += 1;
			}
			const { answers, attempts } = await backupFrom(page);
			const lost = missingFrom(answers, told.shown).length;
			const wrongDays = answers.filter(({ id, day }) => days.has(id) && days.get(id) !== day).length;
			const others = attempts.filter(({ stop }) => stop === 'quiz').length - 1;
			lines.push({
				name,
				tried: `${moments.length} moments, ${told.shown.size} answers, ${moments.length} versions of a text`,
				lost: lost + wrongDays + others + elsewhere + oldTexts + told.errors.length,
				detail: `${lost} lost, ${wrongDays} on another day, ${elsewhere} resumed elsewhere, ${oldTexts} old texts shown`
			});
			await context.close();
		}
		return lines;
	});

/** Opens the quiz and tells which question is on screen, counting from 1. The last verdict is on screen again. */
async function questionShown(page: Page, isBegun: boolean): Promise<number> {
	await page.goto(`${LEVEL}quiz/`);
	await page.locator('form[data-ready]').waitFor();
	if (isBegun)
		await page
			.locator('[data-verdict][data-answer]')
			.waitFor({ timeout: 10_000 })
			.catch(() => undefined);
	const place = await page
		.getByText(/^Question \d+ sur \d+/)
		.first()
		.innerText();
	return Number(/\d+/.exec(place)?.[0]);
}

/** Writes the next version of the text; whether the page then shows it after being opened again. */
async function writesOn(page: Page, n: number, time: string): Promise<boolean> {
	const text = `Version ${n}. À mon avis, cet accord change peu de choses.`;
	const field = page.getByRole('textbox').first();
	await page.goto(`${LEVEL}writing/`);
	await field.fill(text);
	await page.getByText(`Enregistré à ${time.slice(11, 16)}`).waitFor();
	await page.goto(`${LEVEL}writing/`);
	await page.waitForFunction(() => document.querySelector('textarea')?.value);
	return (await field.inputValue()) === text;
}
