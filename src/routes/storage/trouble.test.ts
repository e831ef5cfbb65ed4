import { expect, test } from 'vitest';
import type { StartReport } from '#lib/progress/store.ts';
import { troubleOf } from './trouble.ts';

const well: StartReport = { safety: 'durable', healed: 0, lost: false };

test.each<[Partial<StartReport>, ReturnType<typeof troubleOf>]>([
	[{}, undefined],
	[{ healed: 9 }, undefined],
	[{ safety: 'single', reason: 'journal-refused' }, undefined],
	[{ safety: 'single', reason: 'journal-failed' }, 'journal'],
	[{ safety: 'single', reason: 'database-refused' }, 'database'],
	[{ safety: 'single', reason: 'database-refused', isFull: true }, 'full'],
	[{ safety: 'single', reason: 'blocked', isFull: true }, 'blocked'],
	[{ safety: 'single', reason: 'old-code' }, 'old-code'],
	[{ safety: 'memory', reason: 'storage-refused' }, 'memory'],
	[{ lost: { rows: 3 }, isFull: true }, 'lost']
])('%o is told as %s', (change, trouble) => {
	expect(troubleOf({ ...well, ...change })).toBe(trouble);
});
