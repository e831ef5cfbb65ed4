import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.js';
import { findBrowser } from './browser.js';
import { playwrightCounts, vitestCounts } from './test-counts.js';
import { run, tool } from './run.js';

/**
 * One check of the whole suite. It counts as one test, or as many as its report says.
 * @typedef {object} Step
 * @property {string} name
 * @property {boolean} [browser] whether it needs one
 * @property {boolean} [reads] whether it only reads the sources: such steps run two at a time, and first
 * @property {(report: string, say?: (text: string) => void) => Promise<{ ok: boolean }>} run
 * @property {(report: string) => Counts} [counts] reads the report that the step has written
 * @typedef {import('./test-counts.js').Counts} Counts
 */

const node = (/** @type {string[]} */ ...args) => run(process.execPath, args);
const tsx = (/** @type {string[]} */ ...args) => node(tool('tsx'), ...args);

/** @param {string} project @param {string[]} options @returns {Step['run']} */
const vitest =
	(project, ...options) =>
	(report) =>
		node(
			tool('vitest'),
			'run',
			'--project',
			project,
			// A view without its snapshot fails, instead of writing what it happens to be.
			'--update=none',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${report}`,
			...options
		);

/**
 * A step that only reads the sources.
 * @param {string} name
 * @param {string[]} program its path, and what it is told
 * @returns {Step}
 */
const check = (name, ...program) => ({
	name,
	reads: true,
	run: (_report, say) => run(process.execPath, program, {}, say)
});

/** @type {Step[]} */
const STEPS = [
	check('lint', tool('eslint'), '--config', '.config/eslint.config.js', '--max-warnings', '0', '.'),
	check(
		'types',
		tool('svelte-check'),
		'--tsconfig',
		'tsconfig.json',
		'--threshold',
		'warning',
		'--fail-on-warnings'
	),
	check('lessons', tool('tsx'), 'src/cli/lint-lessons.ts'),
	check('format', tool('prettier'), '--check', '--log-level', 'warn', '.'),
	check(
		'architecture',
		tool('dependency-cruiser/depcruise'),
		...['--config', '.config/dependency-cruiser.cjs', 'src', 'tests']
	),
	check('unused', tool('knip'), '--config', '.config/knip.json'),
	check('audit', 'src/cli/audit.js'),
	// On two cores it would run one file at a time.
	{ name: 'unit', run: vitest('unit', '--maxWorkers=2'), counts: vitestCounts },
	{ name: 'component', browser: true, run: vitest('component'), counts: vitestCounts },
	{ name: 'build', run: async () => ({ ok: await build() }) },
	{
		name: 'e2e',
		browser: true,
		run: (report) =>
			run(
				process.execPath,
				[tool('@playwright/test'), 'test', '--config', 'tests/e2e/playwright.config.ts'],
				{
					PLAYWRIGHT_JSON_OUTPUT_FILE: report
				}
			),
		counts: playwrightCounts
	},
	{ name: 'crash', browser: true, run: () => tsx('tests/hard/crash.ts', '--kills', '10', '--torn', '3') }
];

/**
 * Runs the steps in order, all of them whatever fails, and says what each came to.
 * @param {string[]} [only] names of the steps to run
 * @returns {Promise<Counts & { complete: boolean }>}
 */
export async function runSteps(only) {
	const unknown = only?.filter((name) => !STEPS.some((step) => step.name === name)) ?? [];
	if (unknown.length) {
		say(`No step is called ${unknown.join(', ')}. The steps: ${STEPS.map(({ name }) => name).join(', ')}`);
		return { passed: 0, failed: 1, complete: false };
	}
	const steps = STEPS.filter(({ name }) => !only || only.includes(name));
	const browserProblem = steps.some(({ browser }) => browser) ? await prepareBrowser() : undefined;
	await prepareSources();

	const reports = mkdtempSync(join(tmpdir(), 'route-des-mots-'));
	/** @type {string[]} */
	const lines = [];
	const total = { passed: 0, failed: 0 };
	/** @param {Step} step */
	async function take(step) {
		const head = `\n── ${step.name} ${'─'.repeat(60 - step.name.length)}`;
		// What runs beside another is shown when it has ended.
		let told = '';
		if (!step.reads) say(head);
		const startedAt = Date.now();
		const counts =
			step.browser && browserProblem
				? refuse(browserProblem)
				: await outcome(step, join(reports, step.name), step.reads ? (text) => (told += text) : undefined);
		if (step.reads) say(`${head}\n${told.trimEnd()}`);
		const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
		lines.push(`${step.name.padEnd(14)}${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
		total.passed += counts.passed;
		total.failed += counts.failed;
	}
	const checks = steps.filter(({ reads }) => reads);
	const lane = async () => {
		for (let step = checks.shift(); step; step = checks.shift()) await take(step);
	};
	await Promise.all([lane(), lane()]);
	for (const step of steps) if (!step.reads) await take(step);
	rmSync(reports, { recursive: true, force: true });
	say(`\n── summary ${'─'.repeat(53)}\n${lines.join('\n')}\n`);
	return { ...total, complete: total.passed > 0 };
}

/**
 * A step that ends badly has at least one failure, whatever its report says.
 * @param {Step} step
 * @param {string} report
 * @param {(text: string) => void} [say]
 * @returns {Promise<Counts>}
 */
async function outcome(step, report, say) {
	try {
		const { ok } = await step.run(report, say);
		const counts = step.counts?.(report) ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
		return ok ? counts : { ...counts, failed: Math.max(1, counts.failed) };
	} catch (error) {
		return refuse(error instanceof Error ? error.message : String(error));
	}
}

/** @param {string} reason @returns {Counts} */
function refuse(reason) {
	say(reason);
	return { passed: 0, failed: 1 };
}

/** Sets CHROMIUM_PATH for all steps; the problem when there is no browser to be had. */
async function prepareBrowser() {
	try {
		const { path, origin } = await findBrowser();
		say(`Browser: ${path} (${origin})`);
		process.env.CHROMIUM_PATH = path;
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/** Messages and route types are generated: the checks read them. */
async function prepareSources() {
	await node('src/cli/i18n.js');
	await node(tool('@sveltejs/kit'), 'sync');
}

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);
