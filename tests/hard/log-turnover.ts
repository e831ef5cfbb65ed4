import { findBrowser } from '../../src/cli/browser.js';
import { serve } from '../../src/cli/serve.js';
import { CrashingBrowser } from './crashing-browser.ts';

/**
 * What turning the log over is worth: a crash leaves a torn record in LevelDB's log; the start after it turns the log
 * over, or is kept from it; the start after that finds the database whole, or wiped. Exits with 1 when a log that was
 * turned over did not keep the database.
 */
const PREFIX = 'route-des-mots/writing/';

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
		const before = await browser.answersInDatabase();
		if (isTurned)
			await browser.visit(
				'settings/',
				(prefix) => !Object.keys(localStorage).some((key) => key.startsWith(prefix)),
				PREFIX
			);
		await browser.kill();

		await browser.launch();
		return { before, after: await browser.answersInDatabase() };
	} finally {
		await browser.end();
		await site.close();
	}
}

let isKept = true;
for (const size of ['short', 'long'] as const) {
	for (const isTurned of [false, true]) {
		const { before, after } = await answersAfter(isTurned, size);
		if (isTurned && after < before) isKept = false;
		process.stdout.write(
			`${size} tear, log ${isTurned ? 'turned over' : 'left as it is'}: ${before} answers at the next start, ${after} at the one after\n`
		);
	}
}
process.exitCode = isKept ? 0 : 1;
