import type { Browser } from '@playwright/test';
import { askPage } from './own-page.ts';
import type { SaveTimes } from './save-page.ts';

/** Opens the page that writes, with the app's own store, and lets it write. */
export async function measureSaves(browser: Browser, folder: string, rounds: number): Promise<SaveTimes> {
	const asked = { script: 'save-page.ts', ask: 'measureSaves', rounds };
	const times = await askPage<SaveTimes>(browser, folder, asked);
	if (times.safety !== 'durable') throw new Error(`The store opened as « ${times.safety} », not durable`);
	return times;
}
