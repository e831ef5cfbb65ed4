import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type { RowsByTable } from '../../src/lib/progress/backup/rows-in.fixture.ts';
import { tablesIn } from './backups.ts';

/** What the pages of a window told. */
export interface Told {
	/** Ids whose verdict was on screen. */
	shown: Set<string>;
	/** Errors that nobody caught. */
	errors: string[];
}

/** Listens to what scripts in the pages of a window tell, and to errors. */
export async function listen(context: BrowserContext): Promise<Told> {
	const told: Told = { shown: new Set(), errors: [] };
	await context.exposeFunction('shown', (id: string) => void told.shown.add(id));
	context.on('weberror', (error) => told.errors.push(error.error().message));
	return told;
}

/** All that the app has, by the file that it gives to the learner. */
export async function backupFrom(page: Page): Promise<RowsByTable> {
	await page.goto('settings/');
	const button = page.getByRole('button', { name: 'Tout télécharger' });
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return tablesIn(readFileSync(await download.path(), 'utf8'));
}

/** Gives the app a backup, as the learner would. */
export async function restoreInto(page: Page, text: string): Promise<void> {
	await page.goto('settings/');
	const file = { name: 'copie.json', mimeType: 'application/json', buffer: Buffer.from(text) };
	await page.getByLabel('Restaurer une sauvegarde').setInputFiles(file);
	await page.getByText(/^La sauvegarde du .* est restaurée/).waitFor();
}

/** The ids that were shown and are not among the rows. */
export const missingFrom = (rows: readonly { id: string }[], shown: ReadonlySet<string>): string[] => {
	const ids = new Set(rows.map(({ id }) => id));
	return [...shown].filter((id) => !ids.has(id));
};

/** How many rows are more than one for a key. */
export const repeats = <T>(rows: readonly T[], key: (row: T) => string): number =>
	rows.length - new Set(rows.map(key)).size;
