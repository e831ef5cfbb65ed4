import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnswerRow } from '../../src/lib/progress/facts.ts';
import { answersFound } from './answers-found.ts';
import type { RowsByTable } from '../../src/lib/progress/backup/rows-in.fixture.ts';
import { tablesIn } from './backups.ts';
import { marksFound } from './marks-found.ts';
import { tearLog } from './leveldb-log.ts';
import { gone, killBrowser } from './processes.ts';
import { damageSqlite } from './sqlite-file.ts';
import { learnQuickly } from './quick-learner.ts';

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Where Chromium keeps IndexedDB: it is changing from the one to the other, for new sites first. */
export const ENGINES = ['leveldb', 'sqlite'] as const;
export type Engine = (typeof ENGINES)[number];

/** What makes a browser take the engine. */
export const engineArgs = (engine: Engine): string[] =>
	engine === 'sqlite' ? ['--enable-features=IdbSqliteBackingStore'] : [];

/** A learner's browser whose profile outlives its crashes. */
export class CrashingBrowser {
	/** What was on screen as done: ids of answers and of ratings, receipts of copies. */
	readonly shown = new Set<string>();
	/** Ids of the ratings that were asked for. */
	readonly pressed = new Set<string>();
	readonly #executable: string;
	readonly #site: string;
	readonly #engine: Engine;
	readonly #profile = mkdtempSync(join(tmpdir(), 'crash-'));
	#context: BrowserContext | undefined;
	#page: Page | undefined;

	constructor(executable: string, site: string, engine: Engine = 'leveldb') {
		this.#executable = executable;
		this.#site = site;
		this.#engine = engine;
	}

	async launch(): Promise<void> {
		this.#context = await chromium.launchPersistentContext(this.#profile, {
			executablePath: this.#executable,
			args: engineArgs(this.#engine),
			locale: 'fr-FR',
			timeout: 120_000,
			chromiumSandbox: process.getuid?.() !== 0
		});
		// The compiler marks functions with their names; in the page nobody defines the mark.
		await this.#context.addInitScript('globalThis.__name = (named) => named');
		await this.#context.exposeFunction('shown', (id: string) => this.shown.add(id));
		await this.#context.exposeFunction('pressed', (id: string) => this.pressed.add(id));
		// A machine that is busy besides is slow, not wrong.
		this.#context.setDefaultTimeout(120_000);
		this.#page = await this.#context.newPage();
	}

	/** What is in IndexedDB before the app has seen it. */
	async answersInDatabase(): Promise<number> {
		await this.#open.goto(`${this.#site}icon.svg`);
		return this.#open.evaluate(answersFound);
	}

	/** What the app has, by the file that it gives to the learner. */
	async backup(): Promise<RowsByTable> {
		await this.#open.goto(`${this.#site}settings/`);
		const button = this.#open.getByRole('button', { name: 'Tout télécharger' });
		const [download] = await Promise.all([this.#open.waitForEvent('download'), button.click()]);
		return tablesIn(readFileSync(await download.path(), 'utf8'));
	}

	/** Marks of pages that wrote and ended without a word, before the app has seen them; `isRemoved`: it never will. */
	async marks(isRemoved: boolean): Promise<string[]> {
		await this.#open.goto(`${this.#site}icon.svg`);
		return this.#open.evaluate(marksFound, isRemoved);
	}

	/** Resolves when the app has turned the log over: then it removes the marks. */
	async marksGone(marks: readonly string[]): Promise<void> {
		for (;;) {
			const left = await this.#open.evaluate(marksFound, false);
			if (!marks.some((mark) => left.includes(mark))) return;
			await sleep(100);
		}
	}

	async answersInBackup(): Promise<AnswerRow[]> {
		return (await this.backup()).answers;
	}

	/** Gives the app a backup, as the learner would. */
	async restore(text: string): Promise<void> {
		await this.#open.goto(`${this.#site}settings/`);
		const file = { name: 'copie.json', mimeType: 'application/json', buffer: Buffer.from(text) };
		await this.#open.getByLabel('Restaurer une sauvegarde').setInputFiles(file);
		await this.#open.getByText(/^La sauvegarde du .* est restaurée/).waitFor();
	}

	/** Runs a function in a page of the site. */
	async inPage<A, R>(path: string, what: (arg: A) => Promise<R>, arg?: A): Promise<R> {
		await this.#open.goto(this.#site + path);
		return this.#open.evaluate(what as (arg: unknown) => Promise<R>, arg as unknown);
	}

	/** Answers a quiz until at least one verdict was shown, and for `ms` more. */
	async learn(path: string, ms: number): Promise<void> {
		await this.work(path, 'form[data-ready], main button', ms, () => this.#open.evaluate(learnQuickly, {}));
	}

	/**
	 * Opens a page, begins to work in it once `ready` is there, and goes on until something was shown as done, and for
	 * `ms` more. With a negative `ms` it waits for nothing: only so long after the page was asked for.
	 */
	async work(path: string, ready: string, ms: number, begin: (page: Page) => Promise<void>): Promise<void> {
		const before = this.shown.size;
		const begun = this.#open
			.goto(this.#site + path)
			.then(() => this.#open.locator(ready).first().waitFor())
			.then(() => begin(this.#open));
		if (ms < 0) {
			// Killed on the way: what is not there yet cannot come any more.
			begun.catch(() => {});
			return sleep(-ms);
		}
		await begun.catch(async (error: Error) => {
			const text = await this.#open.locator('body').innerText();
			throw new Error(`${error.message}\nOn screen: ${text}`);
		});
		for (const end = Date.now() + 120_000; this.shown.size === before; await sleep(10)) {
			if (Date.now() > end) {
				throw new Error(`nothing is shown as done:\n${await this.#open.locator('main').innerText()}`);
			}
		}
		await sleep(ms);
	}

	async kill(): Promise<void> {
		await gone(killBrowser(this.#profile));
		await this.#context?.close().catch(() => {});
		this.#context = undefined;
	}

	/** Leaves the database's files as a crash may: `short` and `long` are the lengths of what is torn, or missing. */
	tearFile(size: 'short' | 'long'): void {
		const { origin } = new URL(this.#site);
		const torn =
			this.#engine === 'leveldb'
				? tearLog(this.#profile, origin, size)
				: damageSqlite(this.#profile, origin, size === 'short' ? 'zeroed' : 'missing');
		if (!torn) throw new Error('there is no file to tear: this browser stores its databases otherwise');
	}

	async end(): Promise<void> {
		await this.kill();
		rmSync(this.#profile, { recursive: true, force: true });
	}

	get #open(): Page {
		if (!this.#page) throw new Error('launch it first');
		return this.#page;
	}
}
