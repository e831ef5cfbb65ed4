import type { Result } from '#lib/base/result.ts';
import { atOnce, type Step } from '#lib/base/steps.ts';
import { TABLES, type Fact, type TableName, type Tables } from '../facts.ts';
import type { ProgressStore, SaveError } from '../store.ts';
import { footLine, headLine, Tally, type Counts } from './format.ts';

/** A backup that was read to its end and found whole. */
export interface Backup {
	/** When it was made, in milliseconds. */
	exportedAt: number;
	/** Version of the app that wrote it. */
	app: string;
	counts: Counts;
	/** Its rows, some at a time. Each call reads the file anew; it throws when the file is no longer what it was. */
	facts(): AsyncIterable<readonly Fact[]>;
}

/** Rows that are in memory at once. */
const STRETCH = 500;

/**
 * What points to other rows is read before what it points to: a row that comes in meanwhile then never lacks the one it
 * belongs to.
 */
const ORDER = [...TABLES].reverse();

/** Every row of the store, some at a time, table by table and in the order of their ids. */
export async function* allFacts(store: Pick<ProgressStore, 'stretch'>): AsyncGenerator<Fact[]> {
	for (const table of ORDER) yield* factsOf(store, table);
}

async function* factsOf<T extends TableName>(store: Pick<ProgressStore, 'stretch'>, table: T) {
	for (let last: string | undefined; ;) {
		const rows: Tables[T][] = await store.stretch(table, last, STRETCH);
		if (rows.length > 0) yield rows.map((row) => ({ table, row }) as Fact);
		if (rows.length < STRETCH) return;
		last = rows.at(-1)!.id;
	}
}

/**
 * Facts as a backup file that the learner owns (its form: format.ts), made as fast as it is read and never whole in
 * memory. Equal facts in the same order give equal rows, and a store always gives its own in the same order.
 */
export function backupOf(
	facts: AsyncIterable<readonly Fact[]>,
	app: string,
	now: number
): ReadableStream<Uint8Array<ArrayBuffer>> {
	const encoder = new TextEncoder();
	const tally = new Tally();
	const source = facts[Symbol.asyncIterator]();
	/** What goes before the next row: each line ends with what its successor asks for. */
	let before = headLine({ app, exportedAt: now });
	let isFirst = true;
	const write = (text: string) => {
		const bytes = encoder.encode(text);
		tally.bytes(bytes);
		return bytes;
	};
	return new ReadableStream<Uint8Array<ArrayBuffer>>(
		{
			async pull(controller) {
				const next = await source.next();
				if (!next.done) {
					const lines = next.value.map(({ table, row }) => {
						tally.counts[table]++;
						const comma = isFirst ? '' : ',';
						isFirst = false;
						return `${comma}\n${JSON.stringify([table, row])}`;
					});
					controller.enqueue(write(before + lines.join('')));
					before = '';
					return;
				}
				controller.enqueue(write(`${before}\n`));
				controller.enqueue(encoder.encode(`${footLine(tally.counts, tally.crc)}\n`));
				controller.close();
			},
			async cancel() {
				await source.return?.();
			}
		},
		// Nothing is made before it is asked for.
		{ highWaterMark: 0 }
	);
}

/** Everything the store has, as `backupOf` makes it. */
export const backupStream = (
	store: Pick<ProgressStore, 'stretch'>,
	app: string,
	now: number
): ReadableStream<Uint8Array<ArrayBuffer>> => backupOf(allFacts(store), app, now);

/** The same as one file to hand out; the browser may keep it on the disk. */
export const backupBlob = async (
	store: Pick<ProgressStore, 'stretch'>,
	app: string,
	now: number
): Promise<Blob> =>
	new Response(backupStream(store, app, now), { headers: { 'content-type': BACKUP_TYPE } }).blob();

export const BACKUP_TYPE = 'application/json';

/** A name for the file, with the day on which it was made. It ends as all files do that the app opens. */
export const backupFileName = (day: string): string => `route-des-mots-${day}.rdm.json`;

/** How many rows some counts make. */
export const totalOf = (counts: Counts): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

/**
 * Merges a backup into the store, in parts between which the page answers (`step` tells how far it is): all of it or, on
 * failure, nothing. Gives how many rows were new. Restoring it again changes nothing.
 */
export function restore(
	store: Pick<ProgressStore, 'merge'>,
	backup: Backup,
	step: Step = atOnce
): Promise<Result<number, SaveError>> {
	const total = Math.max(1, totalOf(backup.counts));
	async function* told() {
		let seen = 0;
		for await (const facts of backup.facts()) {
			yield facts;
			seen += facts.length;
			await step(seen / total);
		}
	}
	return store.merge(told());
}
