import type { StartReport } from '#lib/progress/store.ts';

/** What the learner is told of the store, the gravest thing only. */
export type Trouble = 'lost' | 'memory' | 'old-code' | 'blocked' | 'full' | 'database' | 'journal';

/** The trouble in a report, if there is one. A browser that never had a journal's files is no news: the settings say it. */
export function troubleOf({ lost, safety, reason, isFull }: StartReport): Trouble | undefined {
	if (lost) return 'lost';
	if (safety === 'memory') return 'memory';
	if (reason === 'old-code' || reason === 'blocked') return reason;
	if (isFull) return 'full';
	if (reason === 'database-refused') return 'database';
	return reason === 'journal-failed' ? 'journal' : undefined;
}
