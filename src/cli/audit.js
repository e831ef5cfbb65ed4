import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { licenceProblems } from './licences.js';

/*
 * Audits the dependencies: their terms, from the lockfile; known holes and the registry's signatures, by npm itself,
 * which needs the network. Where it cannot be reached that is said, and does not fail. Exits with 1 for a problem.
 */

/** How long npm may take to answer, in milliseconds. */
const PATIENCE = 45_000;

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const problems = licenceProblems(packages);
for (const problem of problems) say(`licence: ${problem}`);
say(`licences: ${Object.keys(packages).length - 1} packages looked at, ${problems.length} problems`);

const [holes, signatures] = await Promise.all([
	npm('audit', '--omit=dev', '--json'),
	npm('audit', 'signatures', '--json')
]);
const failed = [
	problems.length > 0,
	judge('known holes', holes, holesIn),
	judge('signatures', signatures, unsigned)
];
process.exitCode = failed.includes(true) ? 1 : 0;

/**
 * Says what npm found; whether that is a problem. What it does not tell in JSON is that it could not ask.
 * @param {string} what
 * @param {string | undefined} output
 * @param {(report: any) => string[] | undefined} read
 */
function judge(what, output, read) {
	let found;
	try {
		found = read(JSON.parse(output ?? ''));
	} catch {
		found = undefined;
	}
	if (!found) {
		say(`${what}: NOT CHECKED, the registry could not be asked from here`);
		return false;
	}
	for (const each of found) say(`${what}: ${each}`);
	say(`${what}: ${found.length}`);
	return found.length > 0;
}

/** @param {{ vulnerabilities?: Record<string, { severity: string }> }} report */
function holesIn({ vulnerabilities }) {
	return (
		vulnerabilities && Object.entries(vulnerabilities).map(([name, { severity }]) => `${name}: ${severity}`)
	);
}

/** @param {{ invalid?: { name: string }[]; missing?: { name: string }[] }} report */
function unsigned({ invalid, missing }) {
	return invalid && missing && [...invalid, ...missing].map(({ name }) => name);
}

/** What npm prints, or nothing when it takes too long. @param {string[]} args @returns {Promise<string | undefined>} */
function npm(...args) {
	return new Promise((resolve) => {
		const cli = process.env.npm_execpath;
		const [command, first] = cli ? [process.execPath, [cli]] : ['npm', []];
		const options = ['--fetch-retries=0', '--fetch-timeout=15000', '--loglevel=silent'];
		const child = spawn(command, [...first, ...args, ...options], {
			shell: !cli && process.platform === 'win32'
		});
		let output = '';
		child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
		const timer = setTimeout(() => child.kill(), PATIENCE);
		child.once('error', () => resolve(undefined));
		child.once('close', (code, signal) => {
			clearTimeout(timer);
			resolve(signal ? undefined : output);
		});
	});
}

/** @param {string} line */
function say(line) {
	process.stdout.write(`${line}\n`);
}
