import { fail, ok, type Result } from '#lib/base/result.ts';
import { atOnce, type Step } from '#lib/base/steps.ts';
import type { BackupError } from './backup-error.ts';
import type { Backup } from './backup.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, beginsInLines } from './format.ts';
import { MAX_BACKUP_BYTES, MAX_OLD_BYTES } from './limits.ts';
import { readLines } from './read-lines.ts';
import { readOld } from './read-old.ts';

/** How much of the beginning tells what a file is, in bytes. */
const BEGIN_BYTES = 512;

/**
 * Reads a backup from a stranger's hands: whole, ours, undamaged, every row as it should be, or refused. It may be
 * gzipped (RFC 1952). A file of lines is only looked through: its rows are read again when they are wanted, and never
 * all in memory. `step` is told the share of the file that was seen.
 */
export async function readBackup(
	input: Blob | string,
	step: Step = atOnce
): Promise<Result<Backup, BackupError>> {
	const file = typeof input === 'string' ? new Blob([input]) : input;
	if (file.size > MAX_BACKUP_BYTES) return fail({ kind: 'too-big' });
	const isPacked = await isGzip(file);
	try {
		const begin = await beginOf(file, isPacked);
		if (versionOf(begin) > BACKUP_VERSION) return fail({ kind: 'newer-version' });
		if (beginsInLines(begin)) return await look(file, isPacked, step);
		const text = await textOf(file, isPacked, MAX_OLD_BYTES);
		return text === undefined ? fail({ kind: 'too-big' }) : await readOld(text, step);
	} catch (error) {
		if (error instanceof TooMuch) return fail({ kind: 'too-big' });
		// What cannot be unpacked: engines tell a cut file and a damaged one in words of their own.
		if (isPacked && !(error instanceof DOMException)) return fail({ kind: 'damaged' });
		throw error;
	}
}

async function look(file: Blob, isPacked: boolean, step: Step): Promise<Result<Backup, BackupError>> {
	let seen = 0;
	const reading = readLines(opened(file, isPacked, (bytes) => (seen += bytes)));
	let next = await reading.next();
	try {
		for (; !next.done; next = await reading.next()) await step(Math.min(1, seen / file.size));
	} finally {
		// When it was called off, the file is let go.
		if (!next.done) await reading.return(fail({ kind: 'damaged' }));
	}
	if (!next.value.ok) return next.value;
	return ok({
		...next.value.value,
		async *facts() {
			const again = yield* readLines(opened(file, isPacked));
			if (!again.ok) throw new DOMException('the file changed while it was read', 'NotReadableError');
		}
	});
}

class TooMuch extends Error {}

/** The file's content, unpacked if need be; it fails when there is more of it than may be. */
function opened(
	file: Blob,
	isPacked: boolean,
	told: (bytes: number) => void = () => {}
): ReadableStream<Uint8Array<ArrayBuffer>> {
	const bytes = file.stream().pipeThrough(passing(told));
	if (!isPacked) return bytes;
	let size = 0;
	return bytes.pipeThrough(new DecompressionStream('gzip')).pipeThrough(
		passing((more) => {
			if ((size += more) > MAX_BACKUP_BYTES) throw new TooMuch();
		})
	);
}

const passing = (seen: (bytes: number) => void) =>
	new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
		transform(chunk, controller) {
			seen(chunk.length);
			controller.enqueue(chunk);
		}
	});

async function isGzip(file: Blob): Promise<boolean> {
	const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
	return first === 0x1f && second === 0x8b;
}

async function beginOf(file: Blob, isPacked: boolean): Promise<string> {
	if (!isPacked) return file.slice(0, BEGIN_BYTES).text();
	const reader = opened(file, true).getReader();
	const { value } = await reader.read();
	await reader.cancel().catch(() => {});
	return new TextDecoder().decode(value?.subarray(0, BEGIN_BYTES));
}

async function textOf(file: Blob, isPacked: boolean, most: number): Promise<string | undefined> {
	if (!isPacked) return file.size > most ? undefined : file.text();
	const decoder = new TextDecoder();
	let text = '';
	let size = 0;
	const reader = opened(file, true).getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		if ((size += value.length) > most) {
			await reader.cancel().catch(() => {});
			return undefined;
		}
		text += decoder.decode(value, { stream: true });
	}
}

/** The version that a file says it has, as far as it is one of ours. */
function versionOf(begin: string): number {
	const found = new RegExp(
		`^\\s*\\{\\s*"format"\\s*:\\s*"${BACKUP_FORMAT}"\\s*,\\s*"version"\\s*:\\s*(\\d{1,9})\\b`
	).exec(begin);
	return found ? Number(found[1]) : 0;
}
