import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What the search needs of the machine; tests pass their own.
 * @typedef {object} Probes
 * @property {string | undefined} chosen the path in CHROMIUM_PATH
 * @property {() => Promise<string | undefined>} playwrightPath where Playwright would keep its Chromium
 * @property {() => string[]} installedPaths existing files that look like Chrome or Chromium
 * @property {(path: string) => boolean} works whether the program starts
 * @property {(command: string, args: string[]) => boolean} run runs a command in full view; whether it succeeded
 * @property {boolean} isRoot
 * @property {boolean} hasApt
 * @property {(line: string) => void} say
 */

const INSTALL_LIMIT = 6 * 60_000;

/**
 * Finds a Chromium that starts, or installs one: CHROMIUM_PATH, Playwright's own, an installed Chrome
 * or Chromium, `playwright install`, and on Debian as root `apt-get install chromium`.
 * Throws with what to do when none of these works.
 * @param {Probes} [probes]
 * @returns {Promise<{ path: string; origin: string }>}
 */
export async function findBrowser(probes = machine()) {
	if (probes.chosen) {
		if (probes.works(probes.chosen)) return { path: probes.chosen, origin: 'CHROMIUM_PATH' };
		probes.say(`CHROMIUM_PATH is ${probes.chosen}, which does not start: looking elsewhere.`);
	}
	const found = await firstWorking(probes);
	if (found) return found;

	probes.say('No browser found: installing Chromium with Playwright.');
	const dependencies = probes.isRoot ? ['--with-deps'] : [];
	const cli = fileURLToPath(new URL('../../node_modules/@playwright/test/cli.js', import.meta.url));
	probes.run(process.execPath, [cli, 'install', ...dependencies, 'chromium']);
	const downloaded = await firstWorking(probes);
	if (downloaded) return downloaded;

	if (probes.isRoot && probes.hasApt) {
		probes.say('Playwright could not install one: trying apt-get.');
		if (probes.run('apt-get', ['update'])) probes.run('apt-get', ['install', '-y', 'chromium']);
		const packaged = await firstWorking(probes);
		if (packaged) return packaged;
	}
	throw new Error(
		'No Chromium or Chrome starts on this machine, and none could be installed.\n' +
			'Install one, or say where it is: CHROMIUM_PATH=/path/to/chromium npm test'
	);
}

/**
 * The Chromium that is already there, chosen or found; nothing is installed for it.
 * @param {Probes} [probes]
 * @returns {Promise<string | undefined>}
 */
export async function presentBrowser(probes = machine()) {
	return probes.chosen || (await firstWorking(probes))?.path;
}

/** @param {Probes} probes */
async function firstWorking(probes) {
	const own = await probes.playwrightPath();
	if (own && probes.works(own)) return { path: own, origin: 'Playwright' };
	const installed = probes.installedPaths().find((path) => probes.works(path));
	return installed ? { path: installed, origin: 'installed' } : undefined;
}

/**
 * The probes of the machine this runs on.
 * @returns {Probes}
 */
function machine() {
	const isRoot = process.getuid?.() === 0;
	return {
		chosen: process.env.CHROMIUM_PATH,
		playwrightPath,
		installedPaths: () => candidates(process.platform, process.env).filter((path) => existsSync(path)),
		works: (path) => existsSync(path) && starts(path),
		run: (command, args) =>
			spawnSync(command, args, { stdio: 'inherit', timeout: INSTALL_LIMIT, killSignal: 'SIGKILL' }).status ===
			0,
		isRoot,
		hasApt: existsSync('/usr/bin/apt-get'),
		say: (line) => process.stdout.write(`${line}\n`)
	};
}

async function playwrightPath() {
	try {
		/** @type {typeof import('@playwright/test')} */
		const { chromium } = createRequire(import.meta.url)('@playwright/test');
		return chromium.executablePath();
	} catch {
		return undefined;
	}
}

/** A Chrome on Windows opens a window when asked for its version, so there its presence has to do. */
const starts = (/** @type {string} */ path) =>
	process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;

/**
 * Where Chrome, Chromium or Edge usually are.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
export function candidates(platform, env) {
	if (platform === 'win32') {
		const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
		return roots.flatMap((root) =>
			root
				? ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'].map(
						(end) => `${root}\\${end}`
					)
				: []
		);
	}
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
	const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
	const inPath = names.flatMap((name) => onPath.map((folder) => join(folder, name)));
	if (platform !== 'darwin') return [...inPath, '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'];
	const apps = ['Google Chrome', 'Chromium'];
	const homes = ['', env.HOME ?? ''];
	return [
		...homes.flatMap((home) => apps.map((app) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`)),
		...inPath
	];
}

if (process.argv[1] === fileURLToPath(import.meta.url))
	process.stdout.write(`${(await findBrowser()).path}\n`);
