import { fail, ok, type Result } from '#lib/base/result.ts';
import type { Level } from '#lib/lesson/level.ts';
import type { Canary } from './canary.ts';
import { DraftClock } from './draft-clock.ts';
import { TABLES, type Fact, type TableName, type Tables } from './facts.ts';
import { heal } from './heal.ts';
import type { Index, JournalLeg, Leg } from './legs/leg.ts';
import { Mending } from './legs/mending.ts';
import { plainFacts } from './plain-facts.ts';
import { saveError } from './save-error.ts';
import type { ProgressStore, SaveError, StartReport } from './store.ts';
import type { TabMessage, Tabs } from './tabs.ts';
import { Turns } from './turns.ts';
import { within } from './watchdog.ts';

/** What a store is made of. */
export interface StoreParts {
	index: Index;
	journal?: JournalLeg;
	canary: Canary;
	tabs: Tabs;
	start: Pick<StartReport, 'safety' | 'reason' | 'detail'>;
}

/** How long a record may take before it is called slow. */
export const WATCHDOG_MS = 2_000;
/** The same for what carries a whole history. */
const LONG_MS = 60_000;

type Saved = Result<void, SaveError>;

/** The store over its legs: it writes to both, heals one from the other, and tells tabs and watchers. */
export class DurableStore implements ProgressStore {
	readonly #parts: StoreParts;
	readonly #index: Mending;
	readonly #journal: Mending;
	readonly #watchers = new Set<(tables: ReadonlySet<TableName>) => void>();
	readonly #drafts = new DraftClock();
	readonly #turns = new Turns();
	#report: StartReport;

	private constructor(parts: StoreParts) {
		this.#parts = parts;
		this.#index = this.#mending(parts.index);
		this.#journal = this.#mending(parts.journal);
		this.#report = { ...parts.start, healed: 0, lost: false };
		parts.tabs.onmessage = (message) => void this.#hear(message);
	}

	/** Heals the legs and opens the store. */
	static async open(parts: StoreParts): Promise<DurableStore> {
		const store = new DurableStore(parts);
		await store.#heal();
		for (const draft of await parts.index.rows('drafts')) store.#drafts.saw(draft);
		return store;
	}

	get report(): StartReport {
		return this.#report;
	}

	async record(...facts: Fact[]): Promise<Saved> {
		const plain = plainFacts(facts);
		if (!plain.ok || facts.length === 0) return plain.ok ? ok(undefined) : plain;
		const stamped = plain.value.map((fact) => this.#drafts.stamp(fact));
		return answered(
			WATCHDOG_MS,
			this.#turns.beside(() => this.#writeBoth(stamped))
		);
	}

	async merge(facts: readonly Fact[]): Promise<Saved> {
		const plain = plainFacts(facts);
		if (!plain.ok) return plain;
		return answered(
			LONG_MS,
			this.#turns.alone(() => this.#writeInTurn(plain.value))
		);
	}

	read<T extends TableName>(table: T, lesson: string, level?: Level): Promise<Tables[T][]> {
		return this.#index.run(() => this.#parts.index.rows(table, lesson, level));
	}

	all<T extends TableName>(table: T): Promise<Tables[T][]> {
		return this.#index.run(() => this.#parts.index.rows(table));
	}

	watch(changed: (tables: ReadonlySet<TableName>) => void): () => void {
		this.#watchers.add(changed);
		return () => void this.#watchers.delete(changed);
	}

	async erase(): Promise<Saved> {
		const { index, journal, canary, tabs } = this.#parts;
		const erased = this.#turns.alone(async () => {
			if (journal) await this.#journal.run(() => journal.erase());
			await this.#index.run(() => index.erase());
			canary.reset(0);
			this.#report = { ...this.#report, lost: false };
			tabs.tell({ erased: true });
			this.#changed(TABLES);
		});
		return answered(LONG_MS, erased);
	}

	async acceptLoss(): Promise<void> {
		this.#report = { ...this.#report, lost: false };
		this.#parts.canary.reset(await this.#parts.index.count());
	}

	/** Closes every leg. For tests: a page's store lives as long as the page. */
	close(): void {
		this.#parts.tabs.close();
		this.#parts.journal?.close();
		this.#parts.index.close();
	}

	/** Side by side, for speed. When only one leg succeeds the facts are not called saved; a retry mends it. */
	async #writeBoth(facts: readonly Fact[]): Promise<void> {
		const { index, journal } = this.#parts;
		const [indexed, logged] = await Promise.allSettled([
			this.#index.run(() => index.write(facts)),
			journal && this.#journal.run(() => journal.write(facts))
		]);
		if (indexed.status === 'rejected') throw indexed.reason;
		if (logged.status === 'rejected') throw logged.reason;
		this.#saved(facts, indexed.value);
	}

	/** One leg after the other, so that a failure can take everything back. */
	async #writeInTurn(facts: readonly Fact[]): Promise<void> {
		const { index, journal } = this.#parts;
		const missing = await this.#index.run(() => index.missing(facts));
		if (missing.length === 0) return;
		if (journal) await this.#journal.run(() => journal.write(missing));
		try {
			const added = await this.#index.run(() => index.write(missing));
			this.#see(missing);
			this.#saved(missing, added);
		} catch (error) {
			await journal?.withdraw();
			throw error;
		}
	}

	#saved(facts: readonly Fact[], added: number): void {
		const { canary, start, tabs } = this.#parts;
		if (start.safety !== 'memory') canary.note(added, facts.at(-1));
		tabs.tell({ facts });
		this.#changed(facts.map(({ table }) => table));
	}

	#changed(tables: readonly TableName[]): void {
		const set = new Set(tables);
		for (const watcher of this.#watchers) watcher(set);
	}

	#see(facts: readonly Fact[]): void {
		for (const fact of facts) if (fact.table === 'drafts') this.#drafts.saw(fact.row);
	}

	async #hear(message: TabMessage): Promise<void> {
		const { index, journal } = this.#parts;
		if ('erased' in message) {
			await journal?.reopen();
			if (!index.shared) await index.erase();
			return this.#changed(TABLES);
		}
		this.#see(message.facts);
		if (!index.shared) await index.write(message.facts);
		this.#changed(message.facts.map(({ table }) => table));
	}

	/** A leg that comes back is compared again: it may come back empty. */
	#mending(leg: Leg | Index | undefined): Mending {
		return new Mending(async () => {
			await leg?.reopen();
			await this.#heal();
		});
	}

	async #heal(): Promise<void> {
		const { index, journal, canary, start } = this.#parts;
		// Old code may not write to the database, and what only lives in memory is never missed.
		if (start.reason === 'old-code' || start.safety === 'memory') return;
		const { healed, lost } = await heal(index, journal, canary);
		this.#report = { ...this.#report, healed: this.#report.healed + healed, lost };
		if (healed > 0) this.#changed(TABLES);
	}
}

/** The work's outcome as a result, or `slow` when it has none in time. It may still succeed afterwards. */
function answered(ms: number, work: Promise<void>): Promise<Saved> {
	const saved: Promise<Saved> = work.then(
		() => ok(undefined),
		(error: unknown) => fail(saveError(error))
	);
	return within(ms, saved, () => fail({ kind: 'slow', detail: `no acknowledgement within ${ms} ms` }));
}
