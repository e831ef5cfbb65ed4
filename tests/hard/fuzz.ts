import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tool } from '../../src/cli/run.js';
import type { Part, Tried } from './part.ts';

/*
 * Every door through which files, links, texts and codes come in, with cases that are mostly as they should be. The
 * fuzzers are unit tests (`fuzz.test.ts` beside what they try); here they run for long. What they must not do is
 * written there: crash, take what cannot be given out again, reach a prototype.
 */

interface Report {
	testResults: {
		name: string;
		assertionResults: {
			title: string;
			status: string;
			meta: { fuzz?: { cases: number; accepted: number } };
			failureMessages: string[];
		}[];
	}[];
}

export const run: Part = ({ fuzz }) => {
	const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
	const file = join(folder, 'report.json');
	try {
		spawnSync(
			process.execPath,
			[
				...[tool('vitest'), 'run', '--project', 'unit', 'fuzz.test.ts'],
				...['--reporter=json', `--outputFile.json=${file}`]
			],
			{ env: { ...process.env, FUZZ_RUNS: String(fuzz) }, stdio: 'inherit' }
		);
		const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
		return Promise.resolve(testResults.flatMap(({ assertionResults }) => assertionResults.map(lineOf)));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
};

function lineOf({
	title,
	status,
	meta,
	failureMessages
}: Report['testResults'][number]['assertionResults'][number]): Tried {
	const { cases = 0, accepted = 0 } = meta.fuzz ?? {};
	const share = cases > 0 ? ((100 * accepted) / cases).toFixed(1) : '0';
	return {
		name: `fuzzed: ${title}`,
		tried: `${cases} cases`,
		// A fuzzer that tried nothing found nothing.
		lost: status === 'passed' && cases > 0 ? 0 : 1,
		detail: failureMessages[0]?.split('\n')[0] ?? `${share} % taken`
	};
}
