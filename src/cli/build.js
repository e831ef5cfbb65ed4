import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './requirements.js';
import { run, tool } from './run.js';

const INPUTS = [
	'src',
	'static',
	'lessons',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];
/** Written by the build itself. */
const GENERATED = ['compiled', 'project.inlang'].map((name) => join('src', 'lib', 'i18n', name));
const stamp = join(root, '.svelte-kit', 'last-build');

/** The folder of the built site. */
export const buildFolder = join(root, 'build');

/**
 * Builds the site; whether it succeeded.
 * @param {Record<string, string>} [env]
 */
export async function build(env = {}) {
	rmSync(stamp, { force: true });
	const startedAt = Date.now();
	const { ok } = await run(process.execPath, [tool('vite'), 'build', '--logLevel', 'warn'], env);
	if (ok) writeFileSync(stamp, JSON.stringify({ startedAt, base: process.env.BASE_PATH ?? '' }));
	return ok;
}

/** Whether the built site is newer than all it is made from, and made for the same folder. */
export function isBuilt() {
	if (!existsSync(stamp) || !existsSync(join(buildFolder, 'index.html'))) return false;
	const { startedAt, base } = JSON.parse(readFileSync(stamp, 'utf8'));
	return (
		base === (process.env.BASE_PATH ?? '') && INPUTS.every((path) => newest(join(root, path)) < startedAt)
	);
}

/**
 * The last change of a file, or of anything in a folder.
 * A folder's own date tells of what was taken out of it.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
	if (GENERATED.some((generated) => path.endsWith(generated))) return 0;
	const stats = statSync(path);
	if (!stats.isDirectory()) return stats.mtimeMs;
	const own = path.endsWith(join('lib', 'i18n')) ? 0 : stats.mtimeMs;
	return Math.max(own, ...readdirSync(path).map((name) => newest(join(path, name))));
}
