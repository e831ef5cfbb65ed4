import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../src/cli/browser.js';
import type { Part, Tried } from './part.ts';
import { tableOf, withTable } from './table.ts';

/**
 * The hard run: what a bad day does to the app, again and again, and what was lost by it. Prints one table and, after
 * the whole run, writes it into README.md beside this file. Exits with 1 when anything was lost.
 */
const PARTS: Record<string, () => Promise<{ run: Part }>> = {
	kills: () => import('./kills.ts'),
	compaction: () => import('./compaction.ts'),
	migrations: () => import('./migrations.ts'),
	durable: () => import('./durable.ts'),
	tabs: () => import('./tabs.ts'),
	quota: () => import('./quota.ts'),
	clock: () => import('./clock.ts'),
	lesson: () => import('./edited-lesson.ts'),
	fuzz: () => import('./fuzz.ts'),
	hostile: () => import('./hostile.ts'),
	skew: () => import('./skew.ts').then(({ run }) => ({ run: () => run() })),
	cut: () => import('./cut.ts').then(({ run }) => ({ run: () => run() }))
};

const { values } = parseArgs({
	options: {
		/** Names of parts, with commas between them. */
		only: { type: 'string' },
		kills: { type: 'string', default: '200' },
		fuzz: { type: 'string', default: '25000' }
	}
});
const names = values.only?.split(',') ?? Object.keys(PARTS);
const unknown = names.filter((name) => !PARTS[name]);
if (unknown.length > 0)
	throw new Error(`No part is called ${unknown.join(', ')}. The parts: ${Object.keys(PARTS).join(', ')}`);

const say = (line: string) => process.stdout.write(`${line}\n`);
const effort = { kills: Number(values.kills), fuzz: Number(values.fuzz) };
const lines: Tried[] = [];
const startedAt = Date.now();
for (const name of names) {
	const began = Date.now();
	say(`── ${name}`);
	try {
		const { run } = await PARTS[name]!();
		const own = await run(effort);
		lines.push(...own);
		for (const line of own) say(`${line.lost === 0 ? '✓' : '✗'} ${line.name}: ${line.tried}; ${line.detail}`);
	} catch (error) {
		const { stack } = error as Error;
		say(String(stack));
		lines.push({
			name,
			tried: 'broke off',
			lost: 1,
			detail: String((error as Error).message).split('\n')[0]!
		});
	}
	say(`   ${((Date.now() - began) / 1000).toFixed(0)} s`);
}

const table = tableOf(lines);
say(`\n${table}`);
if (!values.only) {
	const { path } = await findBrowser();
	const browser = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim();
	const minutes = Math.round((Date.now() - startedAt) / 60_000);
	const day = new Date().toISOString().slice(0, 10);
	const readme = new URL('README.md', import.meta.url);
	const how = `\`npm run test:hard\` on ${day}, ${browser}, ${process.platform}, ${minutes} minutes.`;
	writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), `${how}\n\n${table}`));
}
process.exitCode = lines.some(({ lost }) => lost > 0) ? 1 : 0;
