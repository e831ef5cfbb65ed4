import { findBrowser } from '../../src/cli/browser.js';
import { serve } from '../../src/cli/serve.js';
import { CrashingBrowser } from './crashing-browser.ts';

/**
 * What turning the log over is worth: a crash leaves a torn record in LevelDB's log; the start after it turns the log
 * over, or is kept from it, and goes on answering; the start after that finds the database whole, or wiped. Exits
 * with 1 when a log that was turned over did not keep the database, or when nothing was lost where it was not.
 * Seen with Chromium 156, a short and a long tear alike: left as it was, the database was refused as corrupt two starts
 * later; turned over, it had every answer.
 */
async function answersAfter(
	isTurned: boolean,
	size: 'short' | 'long'
): Promise<{ before: number; after: number }> {
	const site = await serve('build');
	const { path } = await findBrowser();
	const browser = new CrashingBrowser(path, site.url);
	try {
		await browser.launch();
		await browser.learn('lessons/chine-asie-centrale/b1/quiz/', 0);
		await browser.kill();
		browser.tearFile(size);

		await browser.launch();
		const marks = await browser.marks(!isTurned);
		if (marks.length === 0) throw new Error('the crash left no mark');
		// What is written after the torn record is what makes it fatal.
		await browser.learn('lessons/chine-asie-centrale/a2/quiz/', 3_000);
		await browser.marksGone(marks);
		const before = browser.shown.size;
		await browser.kill();

		await browser.launch();
		return { before, after: await browser.answersInDatabase() };
	} finally {
		await browser.end();
		await site.close();
	}
}

let isAsItShould = true;
for (const size of ['short', 'long'] as const) {
	for (const isTurned of [false, true]) {
		const { before, after } = await answersAfter(isTurned, size);
		if (isTurned ? after < before : after >= before) isAsItShould = false;
		process.stdout.write(
			`${size} tear, log ${isTurned ? 'turned over' : 'left as it is'}: ${before} verdicts shown, ${after} answers in the database two starts later\n`
		);
	}
}
process.exitCode = isAsItShould ? 0 : 1;
