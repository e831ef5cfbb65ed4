import * as v from 'valibot';
import { crc32 } from '#lib/base/crc32.ts';
import { canonicalJson } from '#lib/base/hash.ts';
import { fail, ok, type Result } from '#lib/base/result.ts';
import type { Step } from '#lib/base/steps.ts';
import { TABLES, type Fact, type TableName } from '../facts.ts';
import type { BackupError } from './backup-error.ts';
import type { Backup } from './backup.ts';
import { appVersion, BACKUP_FORMAT, BACKUP_VERSION, checksumText, count, perTable } from './format.ts';
import { scanJson } from './json-scan.ts';
import { MAX_DEPTH } from './limits.ts';
import { readRow } from './read-row.ts';

/** The tables that files of a version hold. */
const TABLES_OF = {
	1: TABLES.slice(0, TABLES.indexOf('reviews')),
	2: TABLES.slice(0, TABLES.indexOf('received')),
	3: TABLES
};
/** Rows that are read before the page may answer. */
const BATCH = 500;

const versioned = v.object({ format: v.literal(BACKUP_FORMAT), version: count });
const envelope = (tables: readonly TableName[]) =>
	v.strictObject({
		format: v.literal(BACKUP_FORMAT),
		version: count,
		exportedAt: count,
		app: appVersion,
		counts: perTable(tables, count),
		checksum: v.string(),
		tables: perTable(tables, v.array(v.unknown()))
	});

/** Reads a backup of version 1, 2 or 3, which is one JSON object, or says what else the text is. */
export async function readOld(text: string, step: Step): Promise<Result<Backup, BackupError>> {
	const parsed = parse(text);
	if (!parsed.ok) return parsed;
	const ours = v.safeParse(versioned, parsed.value);
	if (!ours.success) return fail({ kind: 'not-ours' });
	if (ours.output.version > BACKUP_VERSION) return fail({ kind: 'newer-version' });
	const written = TABLES_OF[ours.output.version as keyof typeof TABLES_OF];
	const file = written && v.safeParse(envelope(written), parsed.value);
	if (!file?.success) return fail({ kind: 'not-ours' });

	const { exportedAt, app, counts, checksum, tables } = file.output;
	const complete = written.every((table) => tables[table].length === counts[table]);
	if (!complete || checksum !== checksumOf(tables)) return fail({ kind: 'damaged' });
	const batches = await readRows(tables, step);
	if (!batches.ok) return batches;
	const none = Object.fromEntries(TABLES.map((table) => [table, 0])) as typeof counts;
	return ok({
		exportedAt,
		app,
		counts: { ...none, ...counts },
		async *facts() {
			yield* batches.value;
		}
	});
}

/** CRC-32 of the tables' canonical JSON. */
const checksumOf = (tables: unknown): string =>
	checksumText(crc32(new TextEncoder().encode(canonicalJson(tables))));

function parse(text: string): Result<unknown, BackupError> {
	const { depth, closed } = scanJson(text);
	if (depth > MAX_DEPTH) return fail({ kind: 'not-ours' });
	const looksOurs = text.trimStart().startsWith('{') && text.slice(0, 200).includes(`"${BACKUP_FORMAT}"`);
	if (!closed && looksOurs) return fail({ kind: 'truncated' });
	try {
		return ok(JSON.parse(text));
	} catch {
		return fail({ kind: looksOurs ? 'damaged' : 'not-json' });
	}
}

async function readRows(
	tables: Record<TableName, unknown[]>,
	step: Step
): Promise<Result<Fact[][], BackupError>> {
	const batches: Fact[][] = [];
	const total = Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
	let seen = 0;
	for (const table of TABLES) {
		const rows = tables[table] ?? [];
		for (let at = 0; at < rows.length; at += BATCH) {
			const batch: Fact[] = [];
			for (const [n, row] of rows.slice(at, at + BATCH).entries()) {
				const read = readRow(table, row);
				if (!read.ok) return fail({ kind: 'bad-row', table, index: at + n, field: read.error });
				batch.push(read.value);
			}
			batches.push(batch);
			seen += batch.length;
			await step(seen / total);
		}
	}
	return ok(batches);
}
