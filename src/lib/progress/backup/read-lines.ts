import { fail, ok, type Result } from '#lib/base/result.ts';
import { TABLES, type Fact, type TableName } from '../facts.ts';
import type { BackupError } from './backup-error.ts';
import { checksumText, isFoot, readFoot, readHead, Tally, type BackupHead, type Counts } from './format.ts';
import { scanJson } from './json-scan.ts';
import { linesOf, LineTooLong } from './lines.ts';
import { MAX_DEPTH } from './limits.ts';
import { readRow } from './read-row.ts';

/** A copy that was handed in and a long text are the longest rows. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;
/** Rows, and bytes of them, that are read before the page may answer. */
const BATCH_ROWS = 500;
const BATCH_BYTES = 256 * 1024;

/** What a whole file says of itself. */
export type Summary = BackupHead & { counts: Counts };

/**
 * Reads a backup of lines (format.ts): yields its rows, some at a time, and returns, once all of it was seen, whether it
 * is whole and ours. Rows must not be used before that is known.
 */
export async function* readLines(
	stream: ReadableStream<Uint8Array>
): AsyncGenerator<Fact[], Result<Summary, BackupError>> {
	const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	const tally = new Tally();
	let head: BackupHead | undefined;
	let foot: string | undefined;
	/** What is wrong with a line counts only where the checksum says that it was written so. */
	let problem: BackupError | undefined;
	let isFirst = true;
	let batch: Fact[] = [];
	let bytes = 0;
	try {
		for await (const line of linesOf(stream, MAX_LINE_BYTES)) {
			if (foot !== undefined) return fail({ kind: 'damaged' });
			const text = decoded(decoder, line);
			if (text === undefined) problem ??= { kind: 'damaged' };
			else if (isFirst) {
				head = readHead(text);
				if (!head) problem ??= { kind: 'not-ours' };
			} else if (isFoot(text)) {
				foot = text;
				continue;
			} else {
				const fact = readFact(text, tally);
				if (fact.ok) batch.push(fact.value);
				else problem ??= fact.error;
			}
			isFirst = false;
			tally.bytes(line);
			bytes += line.length;
			if (batch.length >= BATCH_ROWS || bytes >= BATCH_BYTES) {
				yield batch;
				batch = [];
				bytes = 0;
			}
		}
	} catch (error) {
		if (error instanceof LineTooLong) return fail({ kind: 'too-big' });
		throw error;
	}
	if (batch.length > 0) yield batch;
	if (!foot?.endsWith('}')) return fail({ kind: 'truncated' });
	const said = readFoot(foot);
	const isWhole =
		said?.checksum === checksumText(tally.crc) &&
		TABLES.every((table) => said.counts[table] === tally.counts[table]);
	if (!isWhole) return fail({ kind: 'damaged' });
	if (problem || !head) return fail(problem ?? { kind: 'not-ours' });
	return ok({ ...head, counts: tally.counts });
}

function decoded(decoder: TextDecoder, line: Uint8Array): string | undefined {
	try {
		return decoder.decode(line).trimEnd();
	} catch {
		return undefined;
	}
}

function readFact(line: string, tally: Tally): Result<Fact, BackupError> {
	const json = line.endsWith(',') ? line.slice(0, -1) : line;
	if (scanJson(json).depth > MAX_DEPTH) return fail({ kind: 'not-ours' });
	let parsed: unknown;
	try {
		parsed = JSON.parse(json);
	} catch {
		return fail({ kind: 'damaged' });
	}
	if (!Array.isArray(parsed) || parsed.length !== 2 || !isTable(parsed[0])) return fail({ kind: 'not-ours' });
	const table = parsed[0];
	const index = tally.counts[table]++;
	const row = readRow(table, parsed[1]);
	return row.ok ? row : fail({ kind: 'bad-row', table, index, field: row.error });
}

const isTable = (name: unknown): name is TableName => (TABLES as readonly unknown[]).includes(name);
