import { countOf, type Canary } from './canary.ts';
import { TABLES, type Fact } from './facts.ts';
import { newestOf } from './newest.ts';
import type { Index, JournalLeg } from './legs/leg.ts';
import type { Loss } from './store.ts';

/** So many rows make one line of a journal that is filled again. */
const ROWS_A_LINE = 200;

/**
 * Whether the index has, by a look that takes no longer with more rows, all that there is: what the canary knows of,
 * and what each session wrote last into the journal, where a crash parts the legs. A wiped or rolled back database does
 * not pass; one that lacks a row in between does, until `onlyJournaled` has read everything.
 */
export async function looksWhole(
	index: Index,
	journal: JournalLeg | undefined,
	canary: Canary
): Promise<boolean> {
	const [latest, isMissed] = await Promise.all([journal?.latest(), canary.misses(index)]);
	return latest !== undefined && !isMissed && (await index.missing(latest)).length === 0;
}

/** The facts of the journal that the index, at a moment, did not have, and all drafts. */
export async function onlyJournaled(index: Index, journal: JournalLeg | undefined): Promise<Fact[]> {
	return journal ? newestOf(await journal.facts(await index.ids())) : [];
}

/**
 * Gives the index back those of some facts that it lacks, and tells how many there were. The comparison is made at every
 * start: what a browser says of lost databases cannot be relied on. `isOld`: the facts have been overtaken (all was
 * erased); asked just before writing.
 */
export async function giveBack(
	index: Index,
	found: readonly Fact[],
	isOld: () => boolean = () => false
): Promise<number> {
	const missing = await index.missing(found);
	if (missing.length === 0 || isOld()) return 0;
	await index.write(missing);
	return missing.length;
}

/**
 * Gives the journal those rows of the index that it lacks: what was recorded while only the database could be opened, or
 * before the journal was lost. Tells how many there were.
 */
export async function giveJournal(
	index: Index,
	journal: JournalLeg,
	isOld: () => boolean = () => false
): Promise<number> {
	const lacking = await journal.lacks(await index.ids(TABLES));
	let given = 0;
	for (const table of TABLES) {
		const ids = lacking[table] ?? [];
		for (let from = 0; from < ids.length; from += ROWS_A_LINE) {
			const facts = await index.some({ [table]: ids.slice(from, from + ROWS_A_LINE) });
			if (isOld()) return given;
			if (facts.length > 0) await journal.write(facts);
			given += facts.length;
		}
	}
	return given;
}

/**
 * Asks the canary whether anything is missing from both legs. If not, it begins anew with what is there: rows that were
 * recorded but not noted (a crash in between) are noted now. Nothing may be recorded meanwhile.
 */
export async function askCanary(index: Index, canary: Canary): Promise<Loss | false> {
	const lost = await canary.misses(index);
	if (!lost) canary.reset(countOf(await index.counts()));
	return lost ?? false;
}
