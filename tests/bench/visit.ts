import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from '@playwright/test';

/** How slow the visitor's machine and line are. */
export interface Conditions {
	name: string;
	/** How many times slower than this machine. */
	cpu: number;
	/** Chromium's « Slow 4G »; absent, the line is not slowed. */
	network?: { latency: number; downloadThroughput: number; uploadThroughput: number };
}
/** What one visit with an empty cache came to. Times in milliseconds from the start of the navigation. */
export interface Visit {
	firstPaint: number;
	/** When the largest block of text was painted. */
	readable: number;
	/** When the first question was on screen, for pages that have one: what is picked and handed in from that
	 * frame on counts. */
	answerable: number;
	/** When the verdict of an answer given in that very frame was on screen. */
	early: number;
	/** From the click that answers the second question to the frame that shows its verdict. */
	verdict: number;
	/** From that click to the next frame (Event Timing; 16 stands for anything shorter). */
	nextPaint: number;
	/** Transferred body bytes by kind, compressed. */
	bytes: Record<'html' | 'css' | 'js' | 'font' | 'data' | 'other', number>;
	/** Of these, scripts that had come by the time the answer given at first paint was saved and shown, and what
	 * the page fetched for the question after it. */
	jsByFirstAnswer: number;
	requests: number;
	offOrigin: number;
}

/** What `page-notes.js` leaves in `window.notes`. Times in milliseconds from the start of the navigation. */
export interface Notes {
	/** When the largest block so far was painted. */
	largest: number;
	largestIsText: boolean;
	/** When the first question was painted. */
	answerable: number;
	/** When the verdict of the answer given at that moment was painted. */
	early: number;
	clicked: number;
	/** When the frame with the second question's verdict was painted. */
	verdict: number;
	/** From the last click to the next frame. */
	interaction: number;
}

/** A file as it is: a compiled function would call helpers that the page does not have. */
const NOTES = fileURLToPath(new URL('page-notes.js', import.meta.url));

const ONE_FRAME = 16;
/** As long as Playwright waits before it calls a network idle, in milliseconds. */
const REST = 500;
const KINDS: Record<string, keyof Visit['bytes']> = {
	Document: 'html',
	Stylesheet: 'css',
	Script: 'js',
	Font: 'font',
	Fetch: 'data',
	XHR: 'data'
};

/** Opens an address with an empty cache and, when asked, waits for the early answer's verdict and gives a second one. */
export async function visit(
	browser: Browser,
	url: string,
	conditions: Conditions,
	{ answer }: { answer: boolean }
): Promise<Visit> {
	const context = await browser.newContext({
		viewport: { width: 360, height: 740 },
		hasTouch: true,
		deviceScaleFactor: 2,
		locale: 'fr-FR'
	});
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		const traffic = await count(session, new URL(url).origin);
		await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpu });
		if (conditions.network) {
			await session.send('Network.emulateNetworkConditions', { offline: false, ...conditions.network });
		}
		await page.addInitScript({ path: NOTES });
		await page.goto(url, { waitUntil: 'networkidle' });
		// A busy machine may be idle on the line before it has told what it painted.
		await page.waitForFunction(() => !isNaN((window as unknown as { notes: Notes }).notes.largest));
		if (answer) await firstVerdict(page);
		const jsByFirstAnswer = traffic.bytes.js;
		if (answer) await answerSecond(page);
		const { firstPaint, largest, largestIsText, answerable, early, clicked, verdict, interaction } =
			await page.evaluate(() => ({
				...(window as unknown as { notes: Notes }).notes,
				firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
			}));
		// A form sent to the server would load the page again, with a full cache and a new clock.
		if (page.url() !== url) throw new Error(`${url}: the page went to ${page.url()}`);
		if (!largestIsText) throw new Error(`${url}: the largest block painted is not text`);
		return {
			firstPaint,
			readable: largest,
			answerable,
			early,
			verdict: verdict - clicked,
			nextPaint: isNaN(interaction) ? ONE_FRAME : interaction,
			jsByFirstAnswer,
			...traffic
		};
	} finally {
		await context.close();
	}
}

/** Waits for the verdict of the answer given at first paint, and for all that it draws in. */
async function firstVerdict(page: Page): Promise<void> {
	await page.waitForFunction(() => !isNaN((window as unknown as { notes: Notes }).notes.early));
	await page.waitForFunction((rest) => {
		const last = performance.getEntriesByType('resource').at(-1);
		return performance.now() - (last ? last.startTime + last.duration : 0) > rest;
	}, REST);
}

/** Answers the next question, whatever its kind. */
async function answerSecond(page: Page): Promise<void> {
	const forms = page.locator('form[data-ready]');
	const isAlone = (await forms.count()) === 1;
	const form = isAlone ? forms.first() : forms.nth(1);
	if (isAlone) {
		await form.locator('button:not([type=button])').click();
		await page.locator('form[data-ready]:not(:has([data-verdict]))').waitFor();
		// What it is answered with comes with the code of its kind.
		await form.locator('[aria-labelledby$="-prompt"]').first().waitFor();
	}
	const groups = new Set<string>();
	for (const input of await form.locator('input:is([type=radio], [type=checkbox])').all()) {
		const name = (await input.getAttribute('name')) ?? '';
		if (groups.has(name)) continue;
		groups.add(name);
		await input.check();
	}
	for (const select of await form.locator('select').all()) await select.selectOption({ index: 1 });
	for (const field of await form.locator('input[type=text]').all()) await field.fill('réponse');
	await form.locator('button:not([type=button])').click();
	await page.waitForFunction(() => !isNaN((window as unknown as { notes: Notes }).notes.verdict));
	// The browser tells nothing of an interaction that took less than a frame.
	await page
		.waitForFunction(() => !isNaN((window as unknown as { notes: Notes }).notes.interaction), undefined, {
			timeout: 1_000
		})
		.catch(() => undefined);
}

/** Adds up what arrives, for as long as the session lives. */
async function count(
	session: CDPSession,
	origin: string
): Promise<Pick<Visit, 'bytes' | 'requests' | 'offOrigin'>> {
	const total = { bytes: { html: 0, css: 0, js: 0, font: 0, data: 0, other: 0 }, requests: 0, offOrigin: 0 };
	const open = new Map<string, { kind: keyof Visit['bytes']; headers: number }>();
	session.on('Network.requestWillBeSent', ({ request }) => {
		if (!/^https?:/.test(request.url)) return;
		total.requests++;
		if (new URL(request.url).origin !== origin) total.offOrigin++;
	});
	session.on('Network.responseReceived', ({ requestId, type, response }) => {
		const isScript = response.mimeType.includes('javascript');
		open.set(requestId, {
			kind: isScript ? 'js' : (KINDS[type] ?? 'other'),
			headers: response.encodedDataLength
		});
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const response = open.get(requestId);
		if (response) total.bytes[response.kind] += Math.max(0, encodedDataLength - response.headers);
	});
	await session.send('Network.enable');
	return total;
}
