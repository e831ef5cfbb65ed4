import type { Result } from '#lib/base/result.ts';
import type { Level } from '#lib/lesson/level.ts';
import type { Fact, TableName, Tables } from './facts.ts';

/** Why a fact could not be saved. `full`: no room; `engine`: the browser's storage failed; `old-code`: a newer
 * version of the app owns the database; `slow`: no acknowledgement within the watchdog's time; `bug`: ours. */
export type SaveError = { kind: 'full' | 'engine' | 'old-code' | 'slow' | 'bug'; detail: string };

/**
 * How safe the work is. `durable`: journal and database; `single`: only one of them could be opened;
 * `memory`: nothing outlives the page.
 */
export type Safety = 'durable' | 'single' | 'memory';

/** What the start found. `healed`: rows the database had lost came back from the journal; `lost`: the canary remembers work that neither leg still has. */
export type StartReport = { safety: Safety; healed: number; lost: boolean; reason?: string };

/** The progress store: the one door through which what the learner did is written and read. */
export interface ProgressStore {
	readonly report: StartReport;
	/** Resolves to `ok` only when every leg that is open holds the rows durably. Recording the same rows again changes nothing. */
	record(...facts: Fact[]): Promise<Result<void, SaveError>>;
	/** Rows of a lesson (or of one of its levels), oldest first. */
	read<T extends TableName>(table: T, lesson: string, level?: Level): Promise<Tables[T][]>;
	/** Every row of a table, oldest first. */
	all<T extends TableName>(table: T): Promise<Tables[T][]>;
	/** Calls back after rows were recorded, here or in another tab. Returns the way to stop. */
	watch(changed: (tables: ReadonlySet<TableName>) => void): () => void;
	/** Forgets everything on this device, in every leg. */
	erase(): Promise<Result<void, SaveError>>;
}
