import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './requirements.js';

/**
 * Path of a package's command-line program, to be run by this same Node (no shell, on any system).
 * @param {string} name package, or « package/program » when it has several
 */
export function tool(name) {
	const packageName = name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : name.split('/')[0];
	const manifest = join(root, 'node_modules', packageName ?? name, 'package.json');
	if (!existsSync(manifest)) throw new Error(`${packageName} is not installed`);
	/** @type {{ bin: string | Record<string, string> }} */
	const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
	const wanted = name.split('/').pop() ?? name;
	const path = typeof bin === 'string' ? bin : (bin[wanted] ?? Object.values(bin)[0]);
	return join(dirname(manifest), path ?? '');
}

/**
 * Runs a program in full view, to its end. What it started ends with it when this program is stopped.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @param {(text: string) => void} [say] takes what it prints, where it runs beside another; absent: it is shown
 * @returns {Promise<{ ok: boolean }>}
 */
export function run(command, args, env = {}, say) {
	return new Promise((resolve) => {
		const stdio = say ? 'pipe' : 'inherit';
		const child = spawn(command, args, { cwd: root, stdio, env: { ...process.env, ...env } });
		for (const stream of [child.stdout, child.stderr])
			stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => say?.(text));
		const stop = () => child.kill('SIGTERM');
		process.once('SIGTERM', stop);
		child.once('error', (error) => {
			process.stderr.write(`${command} could not start: ${error.message}\n`);
			resolve({ ok: false });
		});
		child.once('close', (code) => {
			process.removeListener('SIGTERM', stop);
			resolve({ ok: code === 0 });
		});
	});
}
