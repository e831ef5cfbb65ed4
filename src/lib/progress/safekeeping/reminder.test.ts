import { expect, test } from 'vitest';
import { isBackupDue, type Unexported } from './reminder.ts';

const DAY = 86_400_000;
const work: Unexported = { rows: 30, note: { rows: 0, at: 0 }, isPersisted: false, now: 3 * DAY };

test.each<[string, Partial<Unexported>, boolean]>([
	['three days of work that may be cleared', {}, true],
	['two days of it', { now: 3 * DAY - 1 }, false],
	['hardly any work', { rows: 19 }, false],
	['all of it taken away since', { note: { rows: 30, at: 0 } }, false],
	['more done since it was taken away', { rows: 90, note: { rows: 60, at: 0 } }, true],
	['the browser has promised to keep it', { isPersisted: true, now: 20 * DAY }, false],
	['a promise, but a month of much work', { isPersisted: true, rows: 500, now: 30 * DAY }, true],
	['« later » yesterday', { dismissedAt: 2 * DAY }, false],
	['« later » a week ago', { dismissedAt: 2 * DAY, now: 9 * DAY }, true],
	['the clock was set back', { note: { rows: 0, at: 9 * DAY } }, false]
])('%s', (_, change, isDue) => {
	expect(isBackupDue({ ...work, ...change })).toBe(isDue);
});
