import type { ExportNote } from './export-note.browser.ts';

const DAY = 86_400_000;
/** Fewer rows than these are soon done again. */
const FEW_ROWS = 20;
/** As many as a few lessons leave. */
const MANY_ROWS = 500;

/** What a reminder depends on. Times in milliseconds since the epoch. */
export interface Unexported {
	/** Rows that are recorded. */
	rows: number;
	/** What was last taken away, or when the wait for it began. */
	note: ExportNote;
	/** The browser has promised not to evict the data. */
	isPersisted: boolean;
	/** When the learner last said « later ». */
	dismissedAt?: number | undefined;
	now: number;
}

/**
 * Whether it is time to offer a backup: after three days of work that nothing but this browser has, where that may clear
 * it, and after a month and a good deal of work where it has promised not to. Not for a week after a « later ». A clock
 * that was set back reminds of nothing.
 */
export function isBackupDue({ rows, note, isPersisted, dismissedAt = -Infinity, now }: Unexported): boolean {
	const isNew = rows - note.rows;
	if (now - dismissedAt < 7 * DAY) return false;
	return isPersisted
		? isNew >= MANY_ROWS && now - note.at >= 30 * DAY
		: isNew >= FEW_ROWS && now - note.at >= 3 * DAY;
}
