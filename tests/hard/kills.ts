import { fromBase64url } from '../../src/lib/base/base64url.ts';
import { findBrowser } from '../../src/cli/browser.js';
import { openCopy, receiptOf } from '../../src/lib/classroom/sealed-copy.browser.ts';
import type { RowsByTable } from '../../src/lib/progress/backup/rows-in.fixture.ts';
import { CrashingBrowser, ENGINES, type Engine } from './crashing-browser.ts';
import { repeats } from './learner.ts';
import type { Part, Tried } from './part.ts';
import { handInQuickly } from './quick-pupil.ts';
import { learnQuickly } from './quick-learner.ts';
import { reviewQuickly } from './quick-reviewer.ts';
import { busyLearner, LESSON, type Seed } from './seed.ts';
import { withSite } from './site.ts';

/*
 * Kills the browser with SIGKILL, again and again, over one profile: in a quiz, in a review of words, and while copies
 * are handed in, in turn. What was on screen as done must be in the learner's own backup afterwards, once.
 */

const ACTIVITIES = ['quiz', 'review', 'hand-in'] as const;
type Activity = (typeof ACTIVITIES)[number];
const NAMES: Record<Activity, string> = {
	quiz: 'kill -9 in a quiz',
	review: 'kill -9 in a review',
	'hand-in': 'kill -9 at a hand-in'
};
const LEVELS = ['a2', 'b1', 'b2'];
/** Words to review, and assignments to hand in: more than any run gets through. */
const [WORDS, TASKS] = [600, 1500];
/** Every how many kills the database is damaged besides. */
const DAMAGE_EVERY = 4;

interface Tally {
	kills: number;
	shown: number;
	lost: Set<string>;
	twice: number;
}

export const run: Part = async ({ kills }) => {
	const lines: Tried[] = [];
	for (const engine of ENGINES) lines.push(...(await killsOf(engine, kills)));
	return lines;
};

async function killsOf(engine: Engine, kills: number): Promise<Tried[]> {
	const { path } = await findBrowser();
	return withSite(async (site) => {
		const seed = await busyLearner(WORDS, TASKS);
		const browser = new CrashingBrowser(path, site.url, engine);
		const tallies = new Map<Activity, Tally>(
			ACTIVITIES.map((activity) => [activity, { kills: 0, shown: 0, lost: new Set(), twice: 0 }])
		);
		const by = new Map<string, Activity>();
		let damaged = 0;
		let wiped = 0;
		try {
			await browser.launch();
			await browser.restore(seed.backup);
			for (let kill = 0; ; kill++) {
				if (kill > 0) {
					await browser.launch();
					if ((await browser.answersInDatabase()) < [...by.values()].filter((each) => each === 'quiz').length)
						wiped += 1;
				}
				const tables = await browser.backup();
				await compare(tables, seed, browser, by, tallies);
				if (kill === kills) break;
				const activity = ACTIVITIES[kill % ACTIVITIES.length]!;
				await busy(browser, activity, kill, tables, seed);
				await browser.kill();
				const tally = tallies.get(activity)!;
				tally.kills += 1;
				for (const id of browser.shown) {
					if (by.has(id)) continue;
					by.set(id, activity);
					tally.shown += 1;
				}
				if (kill % DAMAGE_EVERY === 0) {
					browser.tearFile((kill / DAMAGE_EVERY) % 2 ? 'long' : 'short');
					damaged += 1;
				}
			}
		} finally {
			await browser.end();
		}
		const besides = `${damaged} starts after damage made on purpose, ${wiped} with a database that lacked answers`;
		return ACTIVITIES.map((activity, n) => {
			const { kills: own, shown, lost, twice } = tallies.get(activity)!;
			const unit = { quiz: 'verdicts', review: 'ratings', 'hand-in': 'receipts' }[activity];
			return {
				name: `${NAMES[activity]}, ${engine}`,
				tried: `${own} kills, ${shown} ${unit} shown`,
				lost: lost.size + twice,
				detail: `${lost.size} lost, ${twice} twice${n === 0 ? `; of all starts ${besides}` : ''}`
			};
		});
	});
}

/** Works for a random time; a quarter of the time is over before the page is ready. */
async function busy(
	browser: CrashingBrowser,
	activity: Activity,
	kill: number,
	tables: RowsByTable,
	{ assignments }: Seed
): Promise<void> {
	const ms = Math.random() < 0.25 ? -Math.random() * 1_500 : Math.random() * 1_500;
	if (activity === 'quiz') {
		const level = LEVELS[kill % LEVELS.length]!;
		const path = `lessons/${LESSON}/${level}/quiz/`;
		return browser.work(path, 'form[data-ready], main button', ms, (page) => page.evaluate(learnQuickly, {}));
	}
	if (activity === 'review')
		return browser.work('review/', 'main form, main h2', ms, (page) => page.evaluate(reviewQuickly));
	const done = new Set(tables.handIns.map(({ assignment }) => assignment));
	const open = assignments.filter((id) => !done.has(id));
	return browser.work(`assignment/hand-in/#${open[0]}`, 'main section', ms, (page) =>
		page.evaluate(handInQuickly, open)
	);
}

/** Counts what was shown and is not there, and what is there twice. */
async function compare(
	tables: RowsByTable,
	{ rows, teacher }: Seed,
	{ shown, pressed }: CrashingBrowser,
	by: ReadonlyMap<string, Activity>,
	tallies: ReadonlyMap<Activity, Tally>
): Promise<void> {
	const there = new Set([
		...tables.answers.map(({ id }) => id),
		...tables.reviews.map(({ id }) => id),
		...tables.handIns.map(({ receipt }) => receipt)
	]);
	for (const id of shown) if (!there.has(id)) tallies.get(by.get(id)!)!.lost.add(id);
	// Copies that are there open, and are the ones whose receipts were shown.
	for (const { copy, receipt } of tables.handIns.filter((row) => shown.has(row.receipt))) {
		const bytes = fromBase64url(copy);
		const isWhole = bytes && (await receiptOf(bytes)) === receipt && (await openCopy(bytes, [teacher])).ok;
		if (!isWhole) tallies.get('hand-in')!.lost.add(receipt);
	}
	const seeded = tables.keeps.length + tables.received.length + tables.drafts.length;
	// The seed itself: its words, assignments, text, one visit and the limits.
	if (seeded + tables.reviewSettings.length + 1 < rows) tallies.get('quiz')!.lost.add(`seed ${seeded}`);

	const quiz = tallies.get('quiz')!;
	quiz.twice = repeats(tables.answers, (row) => `${row.attempt} ${row.round} ${row.question}`);
	const review = tallies.get('review')!;
	// The press whose message the kill cut off is known to nobody here: at most one a kill.
	const unknown = tables.reviews.filter(({ id }) => !pressed.has(id)).length;
	review.twice = repeats(tables.reviews, ({ id }) => id) + Math.max(0, unknown - review.kills);
	tallies.get('hand-in')!.twice = repeats(tables.handIns, ({ assignment }) => assignment);
}
