import { FIRST_PROFILE } from '#lib/base/profile.browser.ts';
import { turnLogOver } from '#lib/db/log-turnover.db.ts';
import { Canary } from './canary.ts';
import { canaryPlace } from './canary.browser.ts';
import { DurableStore, type StoreParts } from './durable-store.ts';
import { DexieIndex } from './legs/dexie-index.db.ts';
import type { Index } from './legs/leg.ts';
import { memoryIndex } from './legs/memory-index.ts';
import { inTime, LONG_MS } from './legs/patience.ts';
import { WorkerJournal } from './legs/worker-journal.browser.ts';
import { forgetBackupFile } from './safekeeping/backup-file.browser.ts';
import { forgetExport } from './safekeeping/export-note.browser.ts';
import { saveError } from './save-error.ts';
import type { StartReason } from './store.ts';
import { browserTabs } from './tabs.browser.ts';
import { within } from './watchdog.ts';

/** Browsers that refuse storage do so at once; one that is still silent after this is taken as refusing. */
const OPEN_MS = 8_000;

/** How long a page is left to itself, to show what it was opened for, before it is given work that can wait. */
const LATER_MS = 1_500;
const afterAWhile = (work: () => void) => void setTimeout(work, LATER_MS);
/** What failed is tried again after two seconds, and then more and more seldom. */
const again = (work: () => void, tries: number) => void setTimeout(work, 2_000 * 2 ** Math.min(tries, 5));

/** Where there are no locks there is no journal either (worker-journal.browser.ts), and only a database takes part. */
const oneTab =
	(name: string) =>
	<T>(work: () => Promise<T>): Promise<T> =>
		navigator.locks ? navigator.locks.request(`${name}/merge`, work) : work();

type OpenIndex = Index & { open(): Promise<void> };
interface Refusal {
	error: unknown;
	reason: StartReason;
}

/**
 * Opens what this browser grants of a profile: journal and database, or one of them, or neither. Never fails, and never
 * starts silently empty: the report says what is missing. With a key, all that is stored is under it.
 */
export async function openStore(name: string = FIRST_PROFILE, key?: CryptoKey): Promise<DurableStore> {
	let store: DurableStore | undefined;
	let block = () => {};
	const blocked = new Promise<Refusal>((resolve) => {
		block = () =>
			resolve({ error: new DOMException('an old tab holds it', 'TimeoutError'), reason: 'blocked' });
	});
	const gone = () => void store?.gone().catch(() => {});
	// What a sealed profile needs is loaded with the first of them.
	const index: OpenIndex = key
		? new (await import('./legs/sealed-index.db.ts')).SealedIndex(name, key)
		: new DexieIndex(name, { blocked: block, gone });
	const cipher = key && (await import('./profile/seal.browser.ts')).lineCipher(key);
	const journal = new WorkerJournal(name, cipher);
	const [noIndex, noJournal] = await Promise.all([
		Promise.race([refusal(index.open(), 'database-refused'), blocked]),
		refusal(journal.open(), 'journal-refused')
	]);
	if (noJournal) journal.close();
	const outside: Omit<StoreParts, 'index' | 'start'> = {
		name,
		canary: new Canary(canaryPlace(`${name}/canary`), key !== undefined),
		tabs: browserTabs(name),
		oneTab: oneTab(name),
		later: afterAWhile,
		again,
		forget: () => {
			forgetExport(name);
			return forgetBackupFile(name).catch(() => {});
		},
		...(!noJournal && { journal, reserve: journal })
	};
	const opened = (store = await open(index, outside, noIndex, noJournal));
	afterAWhile(() => void takePrecautions(opened).catch(() => {}));
	return opened;
}

/** What is not needed for the work that goes well. */
async function takePrecautions(store: DurableStore): Promise<void> {
	// What was given back a moment ago is for the learner's work, until they have made room or come again.
	const hasRoom = !store.report.isFull && (await store.refill());
	if (hasRoom && store.report.safety !== 'memory') await turnLogOver();
}

async function open(
	index: OpenIndex,
	outside: Omit<StoreParts, 'index' | 'start'>,
	noIndex: Refusal | undefined,
	noJournal: Refusal | undefined
): Promise<DurableStore> {
	const detail = noIndex ?? noJournal;
	const said = detail && { detail: saveError(detail.error).detail };
	if (noIndex && noJournal) {
		index.close();
		const start = { safety: 'memory', reason: 'storage-refused', ...said } as const;
		return DurableStore.open({ ...outside, index: memoryIndex(), start });
	}
	const start: StoreParts['start'] = detail
		? { safety: 'single', reason: detail.reason, ...said }
		: index.isNewer
			? { safety: 'single', reason: 'old-code' }
			: { safety: 'durable' };
	try {
		return await inTime(LONG_MS, DurableStore.open({ ...outside, index, start }, noIndex));
	} catch (error) {
		// A database that opens but cannot be read or mended is no better than one that does not open.
		return open(index, outside, { error, reason: 'database-refused' }, noJournal ?? sameRefusal(noIndex));
	}
}

/** Memory could not be filled from the journal: then that is no help either. */
const sameRefusal = (refused: Refusal | undefined): Refusal | undefined =>
	refused && { ...refused, reason: 'journal-refused' };

/** Why it cannot be opened; `undefined` once it is open. */
async function refusal(opening: Promise<void>, reason: StartReason): Promise<Refusal | undefined> {
	const opened = opening.then(
		() => undefined,
		(error: unknown): Refusal => ({ error, reason })
	);
	return within<Refusal | undefined>(OPEN_MS, opened, () => ({
		error: new DOMException('it does not answer', 'TimeoutError'),
		reason
	}));
}
