import { canonicalJson } from '#lib/base/hash.ts';
import type { Result } from '#lib/base/result.ts';
import { crc32 } from '#lib/base/crc32.ts';
import { TABLES, type Fact, type TableName, type Tables } from '../facts.ts';
import type { ProgressStore, SaveError } from '../store.ts';

export const BACKUP_FORMAT = 'route-des-mots/backup';
/** 2: words that stay; 3: assignments. Older files are read, their missing tables as empty ones. */
export const BACKUP_VERSION = 3;

/** The rows of a backup, table by table. */
export type BackupTables = { [T in TableName]: Tables[T][] };

/** A backup that was read and found whole. */
export interface Backup {
	exportedAt: number;
	/** Version of the app that wrote it. */
	app: string;
	counts: Record<TableName, number>;
	tables: BackupTables;
}

/** Everything the store has as one JSON file, which the learner owns. Equal stores give equal tables. */
export async function exportBackup(store: ProgressStore, app: string, now: number): Promise<string> {
	const entries = await Promise.all(TABLES.map(async (table) => [table, await store.all(table)] as const));
	const tables = Object.fromEntries(entries);
	const counts = Object.fromEntries(entries.map(([table, rows]) => [table, rows.length]));
	// The format comes first: a reader knows a file as ours even when its end is missing.
	const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, exportedAt: now, app, counts };
	return JSON.stringify({ ...head, checksum: checksumOf(tables), tables });
}

/** CRC-32 of the tables' canonical JSON: it finds damage, and does not claim to prove who wrote them. */
export function checksumOf(tables: unknown): string {
	return crc32(new TextEncoder().encode(canonicalJson(tables)))
		.toString(16)
		.padStart(8, '0');
}

/** A name for the file, with the day on which it was made. */
export const backupFileName = (day: string): string => `route-des-mots-${day}.json`;

/** Merges a backup into the store: all of it or, on failure, nothing. Restoring it again changes nothing. */
export function restore(store: ProgressStore, { tables }: Backup): Promise<Result<void, SaveError>> {
	const facts = TABLES.flatMap((table) => tables[table].map((row) => ({ table, row }) as Fact));
	return store.merge(facts);
}
