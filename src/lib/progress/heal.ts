import type { Canary } from './canary.ts';
import { newestOf } from './newest.ts';
import type { Index, JournalLeg } from './legs/leg.ts';

/** What a comparison of the legs gave. */
export interface Healing {
	healed: number;
	lost: boolean;
}

/**
 * Gives the index back what only the journal still has, then asks the canary whether anything is missing from
 * both. The comparison is made at every start: what a browser says of lost databases cannot be relied on.
 */
export async function heal(index: Index, journal: JournalLeg | undefined, canary: Canary): Promise<Healing> {
	const missing = journal ? await index.missing(newestOf(await journal.facts())) : [];
	if (missing.length > 0) await index.write(missing);
	const lost = await canary.misses(index);
	// Rows that were recorded but not noted (a crash in between) are noted now.
	if (!lost) canary.reset(await index.count());
	return { healed: missing.length, lost };
}
