import type { Fact, TableName } from '../facts.ts';
import type { WrittenRow } from './leg.ts';
import type { LegPair } from './leg-pair.ts';
import { LONG_MS } from './patience.ts';

/** What came in. */
export interface CameIn {
	/** Rows with ids that were not known before. */
	added: number;
	/** Tables that changed. */
	tables: TableName[];
	/** The one of them with the latest time. */
	latest: Fact | undefined;
}

/**
 * Writes what is new of many facts, batch by batch, each to both legs; `told` hears of each, `write` does each write. Nothing else may write to the
 * journal meanwhile. A failure, of the batches too, takes everything back and is thrown on. One transaction over all of
 * it would need all rows in memory, and the journal has no such thing: so a page that ends in the middle leaves whole
 * batches, each of them rows that are true, and the same facts again complete them.
 */
export async function writeWhole(
	legs: LegPair,
	batches: AsyncIterable<readonly Fact[]>,
	told: (batch: readonly Fact[]) => void,
	write: <T>(work: () => Promise<T>) => Promise<T> = (work) => work()
): Promise<CameIn> {
	const written: WrittenRow[] = [];
	const replaced: Fact[] = [];
	const tables = new Set<TableName>();
	let lines = 0;
	let added = 0;
	let latest: Fact | undefined;
	try {
		for await (const batch of batches) {
			const missing = await legs.ask((index) => index.missing(batch));
			if (missing.length > 0) {
				replaced.push(...(await legs.ask((index) => index.present(missing))));
				for (const fact of missing) {
					const { table, row } = fact;
					if (!latest || row.at >= latest.row.at) latest = fact;
					written.push({ table, id: row.id, at: row.at });
					tables.add(table);
				}
				await write(() => legs.log(missing));
				lines++;
				added += await write(() => legs.ask((index) => index.write(missing), LONG_MS));
			}
			told(batch);
		}
	} catch (error) {
		await takeBack(legs, lines, written, replaced);
		throw error;
	}
	return { added, tables: [...tables], latest };
}

/** The journal first: what it keeps would come back. When it cannot, its rows stay in both. */
async function takeBack(
	legs: LegPair,
	lines: number,
	written: readonly WrittenRow[],
	replaced: readonly Fact[]
): Promise<void> {
	if (lines > 0) await legs.journal?.withdraw(lines);
	if (written.length > 0) await legs.ask((index) => index.undo(written, replaced));
}
