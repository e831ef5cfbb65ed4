import { findBrowser } from '../../src/cli/browser.js';
import { joined } from '../../src/lib/base/bytes.ts';
import { toBase64url } from '../../src/lib/base/base64url.ts';
import { newFact } from '../../src/lib/player/fact.ts';
import { MANY_FILES } from '../../src/lib/progress/journal/journal.ts';
import { encodeLine } from '../../src/lib/progress/journal/lines.ts';
import { CrashingBrowser } from './crashing-browser.ts';
import { repeats } from './learner.ts';
import type { Part } from './part.ts';
import { LESSON } from './seed.ts';
import { withSite } from './site.ts';

/*
 * Kills the browser while the journal writes its many files into one. Each start finds a fresh journal of many sessions
 * and no database at all, so that the journal alone can give the facts back; the start after the kill again finds no
 * database. Every fact must be there, once.
 */

const FILES = MANY_FILES + 4;
const FACTS_A_FILE = 400;
/** From asking for the page to the kill, at most, in milliseconds. */
const LATEST = 1_200;

export const run: Part = async ({ kills }) => {
	const count = Math.max(5, Math.ceil(kills / 4));
	const facts = Array.from({ length: FILES * FACTS_A_FILE }, (_, n) =>
		newFact('visits', { lesson: LESSON, level: 'B1' }, { stop: 'reading', section: `section-${n}` })
	);
	const ids = new Set(facts.map(({ row }) => row.id));
	const files = Array.from({ length: FILES }, (_, n) => {
		const own = facts.slice(n * FACTS_A_FILE, (n + 1) * FACTS_A_FILE);
		return toBase64url(joined(own.map((fact) => encodeLine(JSON.stringify([fact])))));
	});
	const { path } = await findBrowser();
	return withSite(async (site) => {
		const browser = new CrashingBrowser(path, site.url);
		const seen = { untouched: 0, inTheMidst: 0, over: 0 };
		let lost = 0;
		let twice = 0;
		try {
			for (let kill = 0; ; kill++) {
				await browser.launch();
				if (kill > 0) {
					const found = await browser.inPage('icon.svg', forgetDatabase);
					if (found > FILES) seen.inTheMidst += 1;
					else if (found === FILES) seen.untouched += 1;
					else if (found > 1) seen.inTheMidst += 1;
					else seen.over += 1;
					const { visits } = await browser.backup();
					const there = new Set(visits.map(({ id }) => id));
					lost += [...ids].filter((id) => !there.has(id)).length;
					twice += repeats(visits, ({ id }) => id);
				}
				if (kill === count) break;
				await browser.inPage('icon.svg', layOut, files);
				// What the page does when it opens the store.
				await browser.work('settings/', 'main', -Math.random() * LATEST, async () => {});
				await browser.kill();
			}
		} finally {
			await browser.end();
		}
		return [
			{
				name: 'kill -9 while the journal compacts',
				tried: `${count} kills, ${FILES} files of ${FACTS_A_FILE} facts each time`,
				lost: lost + twice,
				detail: `${seen.untouched} before it began, ${seen.inTheMidst} in its midst, ${seen.over} after it; ${lost} lost, ${twice} twice`
			}
		];
	});
};

/** Takes the database and the canary away; how many files the journal has. Runs in the page. */
async function forgetDatabase(): Promise<number> {
	localStorage.clear();
	await new Promise<void>((resolve, reject) => {
		const request = indexedDB.deleteDatabase('route-des-mots');
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error!);
	});
	const root = await navigator.storage.getDirectory();
	const journal = await root.getDirectoryHandle('route-des-mots', { create: true });
	const epoch = await journal.getDirectoryHandle('1', { create: true });
	let count = 0;
	for await (const _ of epoch.keys()) count += 1;
	return count;
}

/** Puts these files in the place of the journal, and takes the database away. Runs in the page. */
async function layOut(files: string[]): Promise<void> {
	localStorage.clear();
	await new Promise<void>((resolve, reject) => {
		const request = indexedDB.deleteDatabase('route-des-mots');
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error!);
	});
	const root = await navigator.storage.getDirectory();
	// The worker of the page before may still be about to let go of its file.
	for (let tries = 100; ; tries--) {
		try {
			await root.removeEntry('route-des-mots', { recursive: true });
			break;
		} catch (error) {
			if ((error as DOMException).name === 'NotFoundError') break;
			if (tries === 0) throw error;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
	const journal = await root.getDirectoryHandle('route-des-mots', { create: true });
	const epoch = await journal.getDirectoryHandle('1', { create: true });
	for (const file of files) {
		const text = atob(file.replaceAll('-', '+').replaceAll('_', '/'));
		const handle = await epoch.getFileHandle(crypto.randomUUID(), { create: true });
		const writable = await handle.createWritable();
		await writable.write(Uint8Array.from(text, (char) => char.charCodeAt(0)));
		await writable.close();
	}
}
