import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { playwrightCounts, vitestCounts } from './test-counts.js';

function report(content: unknown): string {
	const folder = mkdtempSync(join(tmpdir(), 'report-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = join(folder, 'report.json');
	writeFileSync(file, JSON.stringify(content));
	return file;
}

it('counts a test file that could not be loaded as a failure', () => {
	const testResults = [
		{ status: 'passed', assertionResults: [{}, {}] },
		{ status: 'failed', assertionResults: [] },
		{ status: 'failed', assertionResults: [{}] }
	];
	expect(vitestCounts(report({ numPassedTests: 2, numFailedTests: 1, testResults }))).toEqual({
		passed: 2,
		failed: 2
	});
});

it('counts a flaky test as failed, and an error outside all tests too', () => {
	const stats = { expected: 5, unexpected: 1, flaky: 1 };
	expect(playwrightCounts(report({ stats, errors: [{}] }))).toEqual({ passed: 5, failed: 3 });
});
