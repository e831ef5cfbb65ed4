import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findBrowser } from '../../src/cli/browser.js';
import type { RowsByTable } from '../../src/lib/progress/backup/rows-in.fixture.ts';
import { CrashingBrowser } from './crashing-browser.ts';
import { backupFrom } from './learner.ts';
import type { Part, Tried } from './part.ts';
import { newLearner, withBrowser, withSite } from './site.ts';

/*
 * Every version of the database that was ever released opens in today's app with all its rows: at once, after a kill
 * in the midst of the upgrade, after one for which there was no room, and with an old tab that holds it open.
 */

/** A database as it was: its version, its stores as Dexie declares them, its rows. */
interface OldDatabase {
	version: number;
	stores: Record<string, string>;
	rows: Record<string, { id?: string; key?: string }[]>;
}

const FOLDER = 'tests/fixtures/databases';
const DATABASES = readdirSync(FOLDER)
	.filter((name) => name.endsWith('.json'))
	.sort()
	.map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as OldDatabase);
/** Rows added so that an upgrade takes its time. */
const MORE = 3_000;

export const run: Part = async ({ kills }) => {
	const lines: Tried[] = [];
	for (const database of DATABASES) {
		const large = withMore(database);
		lines.push(await killed(large, Math.max(3, Math.ceil(kills / 20))), await otherwise(large));
	}
	return lines;
};

async function killed(database: OldDatabase, count: number): Promise<Tried> {
	const { path } = await findBrowser();
	return withSite(async (site) => {
		let lost = 0;
		let upgraded = 0;
		for (let kill = 0; kill < count; kill++) {
			const browser = new CrashingBrowser(path, site.url);
			try {
				await browser.launch();
				await browser.inPage('icon.svg', create, database);
				await browser.work('settings/', 'main', -Math.random() * 900, async () => {});
				await browser.kill();
				await browser.launch();
				const version = await browser.inPage('icon.svg', versionNow);
				if (version > database.version) upgraded += 1;
				lost += lostFrom(database, await browser.backup());
			} finally {
				await browser.end();
			}
		}
		return {
			name: `database of version ${database.version}: killed while it is upgraded`,
			tried: `${count} kills, ${sizeOf(database)} rows`,
			lost,
			detail: `${upgraded} times the upgrade was done before the kill, ${count - upgraded} times not`
		};
	});
}

/** Opened at once, without room, beside an old tab that closes when asked, and beside one that does not. */
const otherwise = (database: OldDatabase): Promise<Tried> =>
	withBrowser(async (browser, site) => {
		const ways: Record<string, (page: Page, beside: Page) => Promise<void>> = {
			'at once': async () => {},
			'without room': async (page) => {
				const devtools = await page.context().newCDPSession(page);
				const origin = new URL(site.url).origin;
				await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
				await page.goto('settings/');
				await page.getByRole('button', { name: 'Tout télécharger' }).and(page.locator(':enabled')).waitFor();
				await devtools.send('Storage.overrideQuotaForOrigin', { origin });
			},
			'beside an old tab': async (_page, beside) => {
				await beside.goto('icon.svg');
				await beside.evaluate(hold, true);
			},
			'beside an old tab that holds on': async (page, beside) => {
				await beside.goto('icon.svg');
				await beside.evaluate(hold, false);
				await page.goto('settings/');
				await page.getByRole('button', { name: 'Tout télécharger' }).and(page.locator(':enabled')).waitFor();
				await beside.close();
			}
		};
		let lost = 0;
		const seen: string[] = [];
		for (const [name, meanwhile] of Object.entries(ways)) {
			const context = await newLearner(browser, site);
			const page = await context.newPage();
			await page.goto('icon.svg');
			await page.evaluate(create, database);
			await meanwhile(page, await context.newPage());
			const missing = lostFrom(database, await backupFrom(page));
			await page.goto('icon.svg');
			const version = await page.evaluate(versionNow);
			seen.push(`${name} ${missing} lost, version ${version}`);
			lost += missing;
			await context.close();
		}
		return {
			name: `database of version ${database.version}: opened otherwise`,
			tried: `${Object.keys(ways).length} ways, ${sizeOf(database)} rows`,
			lost,
			detail: seen.join('; ')
		};
	});

const sizeOf = ({ rows }: OldDatabase) => Object.values(rows).reduce((sum, own) => sum + own.length, 0);

function withMore(database: OldDatabase): OldDatabase {
	const [keep] = database.rows['keeps'] ?? [];
	const more = Array.from({ length: MORE }, (_, n) => ({ ...keep, id: `more-${n}`, term: `mot-${n}` }));
	return { ...database, rows: { ...database.rows, keeps: [...database.rows['keeps']!, ...more] } };
}

/** Rows of the learner's that the backup lacks or has otherwise. A teacher's are not in it. */
function lostFrom({ rows }: OldDatabase, backup: RowsByTable): number {
	let lost = 0;
	for (const [table, own] of Object.entries(rows)) {
		if (!(table in backup)) continue;
		const there = new Map(
			(backup[table as keyof RowsByTable] as { id: string }[]).map((row) => [
				row.id,
				JSON.stringify(sorted(row))
			])
		);
		lost += own.filter((row) => there.get(row.id!) !== JSON.stringify(sorted(row))).length;
	}
	return lost;
}

const sorted = (row: object) => Object.fromEntries(Object.entries(row).sort());

/** Makes a database as an old version of the app did. Runs in the page. */
async function create({ version, stores, rows }: OldDatabase): Promise<void> {
	const done = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error!);
		});
	const opening = indexedDB.open('route-des-mots', version * 10);
	opening.onupgradeneeded = () => {
		for (const [name, schema] of Object.entries(stores)) {
			const [key, ...indexes] = schema.split(', ');
			const store = opening.result.createObjectStore(name, { keyPath: key! });
			for (const index of indexes) {
				const parts = index.startsWith('[') ? index.slice(1, -1).split('+') : index;
				store.createIndex(index, parts);
			}
		}
	};
	const db = await done(opening);
	const writing = db.transaction(Object.keys(stores), 'readwrite');
	for (const [name, own] of Object.entries(rows)) for (const row of own) writing.objectStore(name).put(row);
	await new Promise<void>((resolve, reject) => {
		writing.oncomplete = () => resolve();
		writing.onabort = () => reject(writing.error!);
	});
	db.close();
}

/** Opens the database as an old tab does, and closes it, or not, when another tab wants to upgrade it. Runs in the page. */
async function hold(gives: boolean): Promise<void> {
	const opening = indexedDB.open('route-des-mots');
	await new Promise((resolve) => (opening.onsuccess = resolve));
	opening.result.onversionchange = () => gives && opening.result.close();
}

/** The version that the database has, in the app's count. Runs in the page. */
async function versionNow(): Promise<number> {
	const databases = await indexedDB.databases();
	return (databases.find(({ name }) => name === 'route-des-mots')?.version ?? 0) / 10;
}
