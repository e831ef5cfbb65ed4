import { isLate } from './assignment.ts';
import type { Found } from './copies-in-file.ts';
import type { AssignedRow, CopyRow } from './rows.ts';
import type { Result } from '#lib/base/result.ts';
import type { CopyError, OpenedCopy } from './sealed-copy.browser.ts';

/**
 * What became of something that was handed in. `late`, `extra` (more attempts than allowed) and `on-time` are kept;
 * `known`: it is here already; `other-assignment`: it was sealed to this teacher, for an assignment that is not here.
 */
export type Outcome =
	'on-time' | 'late' | 'extra' | 'known' | 'other-assignment' | 'none' | 'unsaved' | CopyError;
export const KEPT: readonly Outcome[] = ['on-time', 'late', 'extra'];

export interface Collected {
	source: string;
	outcome: Outcome;
	/** Of a copy that opened. */
	name?: string;
	receipt?: string;
	assignment?: string;
}

/** What collecting needs from outside. */
export interface CollectPort {
	open(bytes: Uint8Array<ArrayBuffer>): Promise<Result<OpenedCopy, CopyError>>;
	/** Assignments by id. */
	assigned: ReadonlyMap<string, Pick<AssignedRow, 'assignment'>>;
	/** Which of these copies are here already. */
	known(ids: readonly string[]): Promise<ReadonlySet<string>>;
	/** Keeps copies; rejects when they could not be written, and then none of them was. */
	write(rows: readonly CopyRow[]): Promise<void>;
	/** Lets the page answer. */
	pause(): Promise<void>;
	now(): number;
}

/** How many are written at once. */
const BATCH = 200;
/** How many are opened before the page may answer. */
const SLICE = 10;

/**
 * Opens what was handed in and keeps the copies among it, in parts. No piece stands in the way of another. Gives
 * what became of each, in the order in which they came; `ended`, called after each part, gets those of that part.
 */
export async function collect(
	found: readonly Found[],
	port: CollectPort,
	ended: (done: Collected[]) => void = () => {}
): Promise<Collected[]> {
	const all: Collected[] = [];
	for (let at = 0; at < found.length; at += BATCH) {
		const part = await collectPart(found.slice(at, at + BATCH), port);
		all.push(...part);
		ended(part);
	}
	return all;
}

async function collectPart(found: readonly Found[], port: CollectPort): Promise<Collected[]> {
	const opened: Awaited<ReturnType<typeof openFound>>[] = [];
	for (let at = 0; at < found.length; at += SLICE) {
		opened.push(...(await Promise.all(found.slice(at, at + SLICE).map((each) => openFound(each, port)))));
		await port.pause();
	}
	const known = new Set(await port.known(opened.flatMap(({ copy }) => copy?.id ?? [])));
	const rows: CopyRow[] = [];
	const done = opened.map(({ collected, copy }): Collected => {
		if (!copy) return collected;
		if (known.has(copy.id)) return { ...collected, outcome: 'known' };
		known.add(copy.id);
		rows.push(copy);
		return collected;
	});
	if (rows.length === 0) return done;
	try {
		await port.write(rows);
		return done;
	} catch {
		return done.map((each) => (KEPT.includes(each.outcome) ? { ...each, outcome: 'unsaved' } : each));
	}
}

async function openFound(
	{ source, bytes, isNone }: Found,
	port: CollectPort
): Promise<{ collected: Collected; copy?: CopyRow }> {
	if (!bytes) return { collected: { source, outcome: isNone ? 'none' : 'damaged' } };
	const opened = await port.open(bytes);
	if (!opened.ok) return { collected: { source, outcome: opened.error } };
	const { submission, device, receipt } = opened.value;
	const { assignment } = submission;
	const about = { source, name: submission.name, receipt, assignment };
	const assigned = port.assigned.get(assignment)?.assignment;
	if (!assigned) return { collected: { ...about, outcome: 'other-assignment' } };
	const isExtra = assigned.attempts > 0 && submission.number > assigned.attempts;
	const outcome = isExtra ? 'extra' : isLate(assigned, submission.handedInAt) ? 'late' : 'on-time';
	return {
		collected: { ...about, outcome },
		copy: { id: submission.id, assignment, receivedAt: port.now(), receipt, device, submission }
	};
}
