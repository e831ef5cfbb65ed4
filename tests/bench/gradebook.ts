import type { Browser, Page } from '@playwright/test';
import { sampleAssigned, sampleCopies } from '../../src/lib/classroom/gradebook.fixture.ts';
import type { Figure } from './report.ts';
import { median, percentile95 } from './statistics.ts';

/** The issue « A class without accounts »: with so many copies of so many questions the table scrolls smoothly. */
const COPIES = 10_000;
const QUESTIONS = 20;
/** Most that making rows may add to a frame that only paints them, at a speed that no wheel reaches. */
const FRAME_RATIO = 2.5;
const FRAMES = 180;
const STEP_PX = 250;

/** Milliseconds. `raw`: the same copies read from IndexedDB, and nothing done with them. */
interface Times {
	shown: number[];
	raw: number[];
	frames: number[];
	/** The same of a table of some hundred rows that are all there. */
	plainFrames: number[];
}

/** What it takes to open the gradebook of a very large class, and to scroll its table. */
export async function gradebookFigures(browser: Browser, site: string, rounds: number): Promise<Figure[]> {
	const { shown, raw, frames, plainFrames } = await measure(browser, site, rounds);
	const ms = (value: number) => `${value.toFixed(0)} ms`;
	return [
		{
			what: `gradebook of 10,000 copies of 20 questions: read, marked, laid out and painted`,
			ours: ms(median(shown)),
			plain: ms(median(raw)),
			measured: median(shown.map((time, round) => time / raw[round]!)),
			unit: '×'
		},
		{
			what: `a frame while its table scrolls by ${STEP_PX} pixels a frame (95 %: ${ms(percentile95(frames))})`,
			ours: ms(median(frames)),
			plain: ms(median(plainFrames)),
			measured: median(frames) / median(plainFrames),
			unit: '×',
			target: FRAME_RATIO
		}
	];
}

async function measure(browser: Browser, site: string, rounds: number): Promise<Times> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
	try {
		const page = await context.newPage();
		const sample = sampleAssigned(QUESTIONS, COPIES);
		const { assigned, of } = sample;
		await page.goto(`${site}class/gradebook/#${assigned.id}`);
		// The page has made the database, and found nothing in it.
		await page.getByRole('alert').waitFor();
		const copies = sampleCopies(sample, COPIES);
		await put(page, { assigned: [assigned], classes: [of] });
		for (let start = 0; start < COPIES; start += 1000)
			await put(page, { copies: copies.slice(start, start + 1000) });

		const times: Times = { shown: [], raw: [], frames: [], plainFrames: [] };
		for (let round = 0; round <= rounds; round++) {
			const raw = await page.evaluate(readAll, assigned.id);
			await page.reload();
			const shown = await page.evaluate(untilShown);
			// The first round warms up.
			if (round === 0) continue;
			times.raw.push(raw);
			times.shown.push(shown);
		}
		times.frames = await page.evaluate(scroll, { frames: FRAMES, step: STEP_PX });
		await page.evaluate(standStill);
		times.plainFrames = await page.evaluate(scroll, { frames: FRAMES / 3, step: STEP_PX });
		return times;
	} finally {
		await context.close();
	}
}

/** Writes rows past the app. */
const put = (page: Page, rows: Record<string, unknown[]>) =>
	page.evaluate(async (tables) => {
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('route-des-mots');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		const transaction = db.transaction(Object.keys(tables), 'readwrite');
		for (const [table, all] of Object.entries(tables))
			for (const row of all) transaction.objectStore(table).put(row);
		await new Promise((resolve) => (transaction.oncomplete = resolve));
		db.close();
	}, rows);

/** What follows runs in the page, each by itself. */
async function readAll(assignment: string): Promise<number> {
	const start = performance.now();
	const db = await new Promise<IDBDatabase>((resolve) => {
		const request = indexedDB.open('route-des-mots');
		request.onsuccess = () => resolve(request.result);
	});
	await new Promise((resolve) => {
		const request = db.transaction('copies').objectStore('copies').index('assignment').getAll(assignment);
		request.onsuccess = resolve;
	});
	db.close();
	return performance.now() - start;
}

async function untilShown(): Promise<number> {
	while (!document.querySelector('tr[data-row]')) await new Promise(requestAnimationFrame);
	await new Promise(requestAnimationFrame);
	return performance.now();
}

/** Puts in the table's place one that looks the same, but whose rows were all there from the beginning. */
function standStill(): void {
	const table = document.querySelector('tr[data-row]')!.closest('[role=region]')!;
	const still = table.cloneNode(true) as HTMLElement;
	const body = still.querySelector('tbody')!;
	const rows = [...body.querySelectorAll('tr[data-row]')];
	body.replaceChildren(...Array.from({ length: 600 }, (_, n) => rows[n % rows.length]!.cloneNode(true)));
	table.replaceWith(still);
	still.scrollTop = 0;
}

async function scroll({ frames, step }: { frames: number; step: number }): Promise<number[]> {
	const table = document.querySelector('tr[data-row]')!.closest('[role=region]')!;
	const times: number[] = [];
	let last = await new Promise<number>(requestAnimationFrame);
	for (let frame = 0; frame < frames; frame++) {
		table.scrollTop += step;
		const now = await new Promise<number>(requestAnimationFrame);
		times.push(now - last);
		last = now;
	}
	if (table.scrollTop < (frames * step) / 2) throw new Error('the table did not scroll');
	return times;
}
