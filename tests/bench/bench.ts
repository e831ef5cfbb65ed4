import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, buildFolder, isBuilt } from '../../src/cli/build.js';
import { findBrowser } from '../../src/cli/browser.js';
import { serve } from '../../src/cli/serve.js';
import type { LevelText } from '../../src/lib/lesson/lesson.ts';
import type { Question } from '../../src/lib/question/kinds.ts';
import { cardFigures } from './cards.ts';
import { copyFigures } from './copies.ts';
import { gradebookFigures } from './gradebook.ts';
import {
	judgeFigures,
	lexiconFigures,
	pageFigures,
	quizWeight,
	saveFigures,
	type Visits
} from './figures.ts';
import { measureJudgements } from './judge.ts';
import { lexiconWeights, measureLookups } from './lexicon.ts';
import { writePlainSite } from './plain-page.ts';
import { keeps, table } from './report.ts';
import { restoreFigures } from './restore.ts';
import { measureSaves } from './save.ts';
import { visit, type Conditions } from './visit.ts';

const LEVEL = 'lessons/chine-asie-centrale/b1';
const CONDITIONS: Conditions[] = [
	{ name: 'CPU 4 ×', cpu: 4 },
	{
		name: 'CPU 4 ×, Slow 4G',
		cpu: 4,
		network: { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }
	}
];
const SAVES = 200;
const CARD_ROUNDS = 50;
const COPY_ROUNDS = 3;
const GRADEBOOK_ROUNDS = 3;

const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 9;
const say = (line: string) => process.stdout.write(`${line}\n`);

if (!isBuilt() && !(await build())) process.exit(1);
const read = async <T>(file: string) =>
	JSON.parse(await readFile(join(buildFolder, LEVEL, file), 'utf8')) as T;
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
await writePlainSite(
	join(folder, 'plain'),
	await read<LevelText>('text.json'),
	await read<Question[]>('quiz.json')
);

const { path } = await findBrowser();
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: path, args });
const [ours, plain] = [await serve(buildFolder), await serve(join(folder, 'plain'))];
say(`Chromium ${browser.version()} (${path}), ${rounds} rounds, every visit with an empty cache\n`);
try {
	const figures = [];
	for (const conditions of CONDITIONS) {
		const addresses = {
			ourReading: `${ours.url}${LEVEL}/reading/`,
			plainReading: `${plain.url}reading/`,
			ourQuiz: `${ours.url}${LEVEL}/quiz/`,
			plainQuiz: `${plain.url}quiz/`
		};
		const visits: Visits = { ourReading: [], plainReading: [], ourQuiz: [], plainQuiz: [] };
		// The pages take turns, so that a busy moment of the machine falls on all; the first round warms up.
		for (let round = 0; round <= rounds; round++) {
			for (const [name, address] of Object.entries(addresses) as [keyof Visits, string][]) {
				const seen = await visit(browser, address, conditions, { answer: name.endsWith('Quiz') });
				if (round > 0) visits[name].push(seen);
			}
		}
		figures.push(...pageFigures(conditions.name, visits));
		if (!conditions.network) figures.push(...quizWeight(visits));
	}
	figures.push(...saveFigures(await measureSaves(browser, folder, SAVES)));
	figures.push(...(await cardFigures(browser, folder, CARD_ROUNDS)));
	figures.push(...(await restoreFigures(browser, folder)));
	figures.push(...(await copyFigures(browser, folder, COPY_ROUNDS)));
	figures.push(...(await gradebookFigures(browser, ours.url, GRADEBOOK_ROUNDS)));
	figures.push(judgeFigures(measureJudgements()));
	figures.push(...lexiconFigures(measureLookups(), lexiconWeights()));
	say(table(figures));
	const failed = figures.filter((figure) => !keeps(figure)).length;
	say(`\n${failed ? `${failed} target(s) missed` : 'All targets kept'}`);
	process.exitCode = failed ? 1 : 0;
} finally {
	await Promise.all([browser.close(), ours.close(), plain.close()]);
	await rm(folder, { recursive: true, force: true });
}
