import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/cli/browser.js';
import { engineArgs, ENGINES, type Engine } from './crashing-browser.ts';
import { listen } from './learner.ts';
import type { Part, Tried } from './part.ts';
import { treeOf } from './processes.ts';
import { learnQuickly } from './quick-learner.ts';
import { withSite } from './site.ts';

/*
 * Counts what the browser asks the kernel while answers are given: each answer that is shown as saved has been flushed
 * to the disk, by the journal and by the database.
 */

const ANSWERS = 40;

export const run: Part = async () => {
	if (spawnSync('strace', ['-V']).status !== 0)
		return [
			{
				name: 'fdatasync for each answer',
				tried: 'nothing: strace is not installed here',
				lost: 0,
				detail: 'not tried'
			}
		];
	const lines: Tried[] = [];
	for (const engine of ENGINES) lines.push(await flushes(engine));
	return lines;
};

const flushes = (engine: Engine): Promise<Tried> =>
	withSite(async (site) => {
		const folder = mkdtempSync(join(tmpdir(), 'flush-'));
		const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
			executablePath: (await findBrowser()).path,
			args: engineArgs(engine),
			baseURL: site.url,
			locale: 'fr-FR',
			chromiumSandbox: process.getuid?.() !== 0
		});
		try {
			await context.addInitScript('globalThis.__name = (named) => named');
			const told = await listen(context);
			const page = await context.newPage();
			await page.goto('lessons/chine-asie-centrale/b1/quiz/');
			await page.locator('form[data-ready]').waitFor();
			await page.evaluate(learnQuickly, { until: 2 });
			told.shown.clear();

			const log = join(folder, 'trace');
			const pids = treeOf(join(folder, 'profile'));
			const trace = spawn('strace', [
				'-f',
				'-y',
				'-e',
				'trace=fdatasync,fsync',
				'-o',
				log,
				...pids.flatMap((pid) => ['-p', String(pid)])
			]);
			// strace says on stderr of each process that it follows it now.
			await new Promise<void>((resolve) => trace.stderr.once('data', () => resolve()));
			await page.evaluate(learnQuickly, { until: ANSWERS });
			trace.kill('SIGINT');
			await new Promise((resolve) => trace.once('exit', resolve));
			const calls = readFileSync(log, 'utf8').split('\n');
			const syncs = calls.filter((line) => /\bf(data)?sync\(/.test(line));
			const journal = syncs.filter((line) => line.includes('File System')).length;
			const database = syncs.filter((line) => line.includes('IndexedDB')).length;
			const answers = told.shown.size;
			return {
				name: `fdatasync for each answer, ${engine}`,
				tried: `${answers} answers`,
				lost: Math.max(0, answers - journal) + Math.max(0, answers - database),
				detail: `${journal} flushes of the journal, ${database} of the database (what else was recorded among them)`
			};
		} finally {
			await context.close();
			rmSync(folder, { recursive: true, force: true });
		}
	});
