import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBackup } from '../../src/lib/progress/backup/read-backup.ts';
import type { AnswerRow } from '../../src/lib/progress/facts.ts';
import { answersFound } from './answers-found.ts';
import { marksFound } from './marks-found.ts';
import { tearLog } from './leveldb-log.ts';
import { gone, killBrowser } from './processes.ts';
import { damageSqlite } from './sqlite-file.ts';
import { learnQuickly } from './quick-learner.ts';

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Where Chromium keeps IndexedDB: it is changing from the one to the other, for new sites first. */
export const ENGINES = ['leveldb', 'sqlite'] as const;
export type Engine = (typeof ENGINES)[number];

/** A learner's browser whose profile outlives its crashes. */
export class CrashingBrowser {
	/** Ids of the answers whose verdict was on screen. */
	readonly shown = new Set<string>();
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
			locale: 'fr-FR',
			timeout: 120_000,
			args: this.#engine === 'sqlite' ? ['--enable-features=IdbSqliteBackingStore'] : [],
			chromiumSandbox: process.getuid?.() !== 0
		});
		// The compiler marks functions with their names; in the page nobody defines the mark.
		await this.#context.addInitScript('globalThis.__name = (named) => named');
		await this.#context.exposeFunction('shown', (id: string) => this.shown.add(id));
		this.#page = await this.#context.newPage();
	}

	/** What is in IndexedDB before the app has seen it. */
	async answersInDatabase(): Promise<number> {
		await this.#open.goto(`${this.#site}icon.svg`);
		return this.#open.evaluate(answersFound);
	}

	/** What the app has, by the file that it gives to the learner. */
	async answersInBackup(): Promise<AnswerRow[]> {
		await this.#open.goto(`${this.#site}settings/`);
		const button = this.#open.getByRole('button', { name: 'Tout télécharger' });
		const [download] = await Promise.all([this.#open.waitForEvent('download'), button.click()]);
		const backup = await readBackup(readFileSync(await download.path(), 'utf8'));
		if (!backup.ok) throw new Error(`the backup is refused: ${JSON.stringify(backup.error)}`);
		return backup.value.tables.answers;
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

	/** Answers until at least one verdict was shown, and for `ms` more. */
	async learn(path: string, ms: number): Promise<void> {
		await this.#open.goto(this.#site + path);
		await this.#open.locator('form[data-ready], main button').first().waitFor();
		const before = this.shown.size;
		await this.#open.evaluate(learnQuickly);
		for (const end = Date.now() + 30_000; this.shown.size === before; await sleep(10)) {
			if (Date.now() > end) {
				throw new Error(`the quiz shows no verdict:\n${await this.#open.locator('main').innerText()}`);
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
