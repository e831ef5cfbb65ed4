import type { Browser } from '@playwright/test';
import type { CopyTimes } from './copies-page.ts';
import { askPage } from './own-page.ts';
import type { Figure } from './report.ts';
import { median } from './statistics.ts';

const COPIES = 10_000;
/** The issue « A class without accounts »: taking copies in costs little more than decrypting and writing them. */
const RATIO = 1.5;
/** A page that answers within this feels alive (RAIL, web.dev/rail: 100 ms). */
const ANSWER_MS = 100;

/** What it takes to take in a class's copies beside decrypting and writing them by hand. */
export async function copyFigures(browser: Browser, folder: string, rounds: number): Promise<Figure[]> {
	const asked = { script: 'copies-page.ts', ask: 'measureCopies', rounds };
	const { ours, raw, longest, bytes, kept } = await askPage<CopyTimes>(browser, folder, asked);
	if (kept !== COPIES) throw new Error(`${kept} of ${COPIES} copies were kept: the comparison means nothing`);
	const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
	return [
		{
			what: `10,000 copies of 20 questions (${bytes} bytes each) taken in, beside decrypting and raw writes`,
			ours: seconds(median(ours)),
			plain: seconds(median(raw)),
			measured: median(ours.map((time, round) => time / raw[round]!)),
			unit: '×',
			target: RATIO
		},
		{
			what: 'the longest the page could not answer meanwhile',
			ours: `${Math.round(median(longest))} ms`,
			measured: median(longest),
			unit: 'ms',
			target: ANSWER_MS
		}
	];
}
