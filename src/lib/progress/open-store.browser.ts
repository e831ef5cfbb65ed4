import { FIRST_PROFILE } from '#lib/base/profile.browser.ts';
import { Canary } from './canary.ts';
import { canaryPlace } from './canary.browser.ts';
import { DurableStore, type StoreParts } from './durable-store.ts';
import { DexieIndex } from './legs/dexie-index.db.ts';
import type { Index } from './legs/leg.ts';
import { memoryIndex } from './legs/memory-index.ts';
import { WorkerJournal } from './legs/worker-journal.browser.ts';
import { saveError } from './save-error.ts';
import { browserTabs } from './tabs.browser.ts';
import { within } from './watchdog.ts';

/** Browsers that refuse storage do so at once; one that is still silent after this is taken as refusing. */
const OPEN_MS = 8_000;

/** How long a page is left to itself, to show what it was opened for, before it is given work that can wait. */
const LATER_MS = 1_500;
const afterAWhile = (work: () => void) => void setTimeout(work, LATER_MS);

/** Where there are no locks there is no journal either (worker-journal.browser.ts), and only a database takes part. */
const oneTab =
	(name: string) =>
	<T>(work: () => Promise<T>): Promise<T> =>
		navigator.locks ? navigator.locks.request(`${name}/merge`, work) : work();

type OpenIndex = Index & { open(): Promise<void>; readonly isNewer: boolean };
type Opened<L> = { leg: L } | { refused: string };

/**
 * Opens what this browser grants of a profile: journal and database, or one of them, or neither. Never fails, and never
 * starts silently empty: the report says what is missing. With a key, all that is stored is under it.
 */
export async function openStore(name: string = FIRST_PROFILE, key?: CryptoKey): Promise<DurableStore> {
	const [index, journal] = await Promise.all([
		attempt(await newIndex(name, key), 'database'),
		attempt(
			new WorkerJournal(name, key && (await import('./profile/seal.browser.ts')).lineCipher(key)),
			'journal'
		)
	]);
	const canary = new Canary(canaryPlace(`${name}/canary`), key !== undefined);
	const outside = { canary, tabs: browserTabs(name), later: afterAWhile, oneTab: oneTab(name) };
	try {
		return await DurableStore.open({ ...outside, ...(await legs(index, journal)) });
	} catch (error) {
		// A database that opens but cannot be read or mended is no better than one that does not open.
		if ('leg' in index) index.leg.close();
		const refused = { refused: saveError(error).detail };
		return DurableStore.open({ ...outside, ...(await legs(refused, journal)) });
	}
}

/** What a sealed profile needs is loaded with the first of them. */
const newIndex = async (name: string, key: CryptoKey | undefined): Promise<OpenIndex> =>
	key ? new (await import('./legs/sealed-index.db.ts')).SealedIndex(name, key) : new DexieIndex(name);

async function legs(
	index: Opened<OpenIndex>,
	journal: Opened<WorkerJournal>
): Promise<Pick<StoreParts, 'index' | 'journal' | 'start'>> {
	const log = 'leg' in journal ? { journal: journal.leg } : {};
	if ('leg' in index) {
		const start: StoreParts['start'] = index.leg.isNewer
			? { safety: 'single', reason: 'old-code' }
			: 'leg' in journal
				? { safety: 'durable' }
				: { safety: 'single', reason: 'journal-refused', detail: journal.refused };
		return { index: index.leg, ...log, start };
	}
	const memory = memoryIndex();
	if ('refused' in journal) {
		return { index: memory, start: { safety: 'memory', reason: 'storage-refused', detail: index.refused } };
	}
	await memory.write(await journal.leg.facts());
	return {
		index: memory,
		...log,
		start: { safety: 'single', reason: 'database-refused', detail: index.refused }
	};
}

async function attempt<L extends { open(): Promise<void>; close(): void }>(
	leg: L,
	what: string
): Promise<Opened<L>> {
	const opened = leg.open().then(
		(): Opened<L> => ({ leg }),
		(error: unknown): Opened<L> => ({ refused: saveError(error).detail })
	);
	const outcome = await within<Opened<L>>(OPEN_MS, opened, () => ({
		refused: `the ${what} does not answer`
	}));
	if ('refused' in outcome) leg.close();
	return outcome;
}
