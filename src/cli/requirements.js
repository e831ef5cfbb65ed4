import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Top folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Why this version of Node will not do, or undefined when it will.
 * @param {string} version such as « 20.19.0 »
 * @param {string} needed such as « >=20.19 »
 */
export function nodeProblem(version, needed) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [needMajor = 0, needMinor = 0] = needed.replace(/^\D+/, '').split('.').map(Number);
	if (major > needMajor || (major === needMajor && minor >= needMinor)) return undefined;
	return `Route des mots needs Node ${needMajor}.${needMinor} or later; this is Node ${version}.\nGet it from https://nodejs.org`;
}

/**
 * Whether what is installed is what the lockfile says, whatever the files' dates.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json
 * @typedef {{ packages: Record<string, { version?: string; optional?: boolean; peer?: boolean }> }} Lock
 */
export function isInstalled(wanted, installed) {
	if (!installed) return false;
	return Object.entries(wanted.packages).every(
		([path, { version, optional, peer }]) =>
			path === '' || optional || peer || installed.packages[path]?.version === version
	);
}

/** Ends the program when Node is too old, and installs the dependencies when they are missing or not current. */
export function meetRequirements() {
	const problem = nodeProblem(process.versions.node, readJson(join(root, 'package.json')).engines.node);
	if (problem) stop(problem);
	const installed = join(root, 'node_modules', '.package-lock.json');
	const current = isInstalled(
		readJson(join(root, 'package-lock.json')),
		existsSync(installed) ? readJson(installed) : undefined
	);
	if (current) return;
	process.stdout.write('Installing what is missing (npm ci)…\n');
	if (!npm('ci', '--include=dev', '--no-audit', '--no-fund'))
		stop('npm ci did not succeed: see its message above.');
}

/**
 * Runs npm, by the program that runs this script when there is one (a plain « npm » needs a shell on Windows).
 * @param {string[]} args
 */
function npm(...args) {
	const program = process.env.npm_execpath;
	const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
	const { status } = program?.endsWith('npm-cli.js')
		? spawnSync(process.execPath, [program, ...args], options)
		: spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
	return status === 0;
}

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @param {string} message @returns {never} */
function stop(message) {
	process.stderr.write(`${message}\n`);
	process.exit(1);
}
