import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number; failed: number }} Counts */

/**
 * Reads Vitest's JSON report. A file that could not even be loaded counts as one failure.
 * @param {string} report path
 * @returns {Counts}
 */
export function vitestCounts(report) {
	/** @type {{ numPassedTests: number; numFailedTests: number; testResults: { status: string; assertionResults: unknown[] }[] }} */
	const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
	const unloaded = testResults.filter(
		({ status, assertionResults }) => status === 'failed' && !assertionResults.length
	);
	return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/**
 * Reads Playwright's JSON report. A test that passed only when tried again counts as failed.
 * @param {string} report path
 * @returns {Counts}
 */
export function playwrightCounts(report) {
	/** @type {{ stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] }} */
	const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
