import type { Browser } from '@playwright/test';
import { askPage } from './own-page.ts';
import type { Figure } from './report.ts';
import type { RestoreTimes, Way } from './restore-page.ts';

/** How long the page may be kept from answering while a long history is carried: the issue « Offline, and nothing lost ». */
const BLOCK_MS = 50;

/** What it takes to carry a life's worth of work to a file and back, beside JSON and IndexedDB alone. */
export async function restoreFigures(browser: Browser, folder: string): Promise<Figure[]> {
	const asked = { script: 'restore-page.ts', ask: 'measureRestore', rounds: 1 };
	const times = await askPage<RestoreTimes>(browser, folder, asked);
	const about = `${times.rows.toLocaleString('en')} rows, ${(times.bytes / 1e6).toFixed(0)} MB`;
	const lines = (what: string, way: Way, plain?: Way): Figure[] => [
		{
			what: `${what} (${about})`,
			ours: `${way.ms.toFixed(0)} ms`,
			...(plain && { plain: `${plain.ms.toFixed(0)} ms`, measured: way.ms / plain.ms, unit: '×' as const })
		},
		{
			what: `${what}: longest the page did not answer`,
			ours: `${way.longest.toFixed(0)} ms`,
			...(plain && { plain: `${plain.longest.toFixed(0)} ms` }),
			measured: way.longest,
			unit: 'ms',
			target: BLOCK_MS
		}
	];
	return [
		...lines('a backup written', times.exported, times.plainExported),
		...lines('a backup checked and restored', times.restored, times.plainRestored),
		...lines('the same restored again', times.again)
	];
}
