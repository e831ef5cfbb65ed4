import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { tool } from '../../src/cli/run.js';

/** Not copied: what is made by a build, and what is large and shared. */
const NOT_SOURCES = ['node_modules', 'build', '.svelte-kit', '.git', 'test-results', 'playwright-report'];

/** A second build of the same tree, whose footer ends with a mark. */
export interface SecondBuild {
	/** Folder of the built site. */
	dir: string;
	/** In the footer of its pages, and in no other's. */
	mark: string;
	remove: () => void;
}

/** Builds the tree a second time, elsewhere, as another version that can be told apart on screen. */
export function secondBuild(mark = '(bis)'): SecondBuild {
	const tree = mkdtempSync(join(tmpdir(), 'second-build-'));
	for (const name of readdirSync('.'))
		if (!NOT_SOURCES.includes(name)) cpSync(name, join(tree, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
	const catalogue = join(tree, 'src/lib/i18n/messages/fr.json');
	const messages = JSON.parse(readFileSync(catalogue, 'utf8')) as Record<string, string>;
	messages['footer_promise'] += ` ${mark}`;
	writeFileSync(catalogue, JSON.stringify(messages));
	const { status, stderr } = spawnSync(process.execPath, [tool('vite'), 'build', '--logLevel', 'error'], {
		cwd: tree,
		encoding: 'utf8',
		env: { ...process.env, APP_VERSION: `bis-${Date.now()}` }
	});
	const dir = join(tree, 'build');
	if (status !== 0 || !existsSync(join(dir, 'service-worker.js')))
		throw new Error(`the second build failed:\n${stderr}`);
	return { dir, mark, remove: () => rmSync(tree, { recursive: true, force: true }) };
}
