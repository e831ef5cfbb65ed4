import { parseArgs } from 'node:util';
import { findBrowser } from '../../src/cli/browser.js';
import { serve } from '../../src/cli/serve.js';
import type { AnswerRow } from '../../src/lib/progress/facts.ts';
import { CrashingBrowser, ENGINES, type Engine } from './crashing-browser.ts';

/**
 * Kills the browser in the middle of a quiz, again and again, and tears the database's log (or, where it is one
 * SQLite file, zeroes its head or removes it) after some of the kills. Whatever verdict was on screen must be in the learner's own backup afterwards, once. Exits with 1 when
 * one is not.
 */
const { values } = parseArgs({
	options: {
		kills: { type: 'string', default: '10' },
		torn: { type: 'string', default: '3' },
		lesson: { type: 'string', default: 'chine-asie-centrale' },
		engine: { type: 'string', default: 'leveldb' },
		dir: { type: 'string', default: 'build' }
	}
});
const kills = Number(values.kills);
const torn = Number(values.torn);
const engine = values.engine as Engine;
if (!ENGINES.includes(engine)) throw new Error(`--engine is one of: ${ENGINES.join(', ')}`);
const LEVELS = ['a2', 'b1', 'b2'];

/** What the start after a kill found. */
interface Found {
	kill: number;
	torn: 'short' | 'long' | '';
	/** Answers in the database before the app opened it; -1 when the browser refused. */
	database: number;
	/** Answers that the app has. */
	app: number;
	shown: number;
	lost: number;
	twice: number;
}

/** Which log to tear after a kill: spread out, and early, since a wipe shows two starts later. */
function tear(kill: number): Found['torn'] {
	const every = Math.max(1, Math.floor(kills / Math.max(1, torn)));
	if (torn === 0 || (kill - 1) % every !== 0 || (kill - 1) / every >= torn) return '';
	return ((kill - 1) / every) % 2 ? 'long' : 'short';
}

function check(kill: number, database: number, rows: AnswerRow[], shown: ReadonlySet<string>): Found {
	const ids = new Set(rows.map(({ id }) => id));
	const asked = new Set(rows.map((row) => `${row.attempt} ${row.round} ${row.question}`));
	return {
		kill,
		torn: kill > 0 ? tear(kill) : '',
		database,
		app: rows.length,
		shown: shown.size,
		lost: [...shown].filter((id) => !ids.has(id)).length,
		twice: rows.length - asked.size
	};
}

const site = await serve(values.dir);
const { path } = await findBrowser();
const browser = new CrashingBrowser(path, site.url, engine);
const starts: Found[] = [];
try {
	for (let kill = 0; kill <= kills; kill++) {
		await browser.launch();
		const database = await browser.answersInDatabase();
		starts.push(check(kill, database, await browser.answersInBackup(), browser.shown));
		if (kill === kills) break;
		const level = LEVELS[kill % LEVELS.length]!;
		await browser.learn(`lessons/${values.lesson}/${level}/quiz/`, Math.random() * 1_500);
		await browser.kill();
		const log = tear(kill + 1);
		if (log) browser.tearFile(log);
	}
} finally {
	await browser.end();
	await site.close();
}

const bad = starts.filter(({ lost, twice }) => lost > 0 || twice > 0).length;
const incomplete = starts.filter(({ database, app }) => database < app).length;
const print = (line: string) => process.stdout.write(`${line}\n`);
const columns = ['kill', 'torn', 'database', 'app', 'shown', 'lost', 'twice'] as const;
print(columns.map((name) => name.padStart(9)).join(''));
for (const start of starts) print(columns.map((name) => String(start[name]).padStart(9)).join(''));
print(
	`${engine}: ${kills} kills, ${torn} torn ${engine === 'leveldb' ? 'logs' : 'files'}, ${browser.shown.size} verdicts shown; the database came back incomplete or ` +
		`not at all ${incomplete} times; ${bad ? `LOST OR TWICE in ${bad} starts` : 'nothing lost, nothing twice'}.`
);
process.exitCode = bad ? 1 : 0;
