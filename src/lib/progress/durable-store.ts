import { fail, ok, type Result } from '#lib/base/result.ts';
import type { Level } from '#lib/lesson/level.ts';
import type { CardIndex } from '#lib/vocabulary/card-index.ts';
import { inBatches } from './batches.ts';
import { countOf, type Canary } from './canary.ts';
import { DraftClock } from './draft-clock.ts';
import { TABLES, type Fact, type LessonTable, type TableName, type Tables } from './facts.ts';
import { askCanary, giveBack, looksWhole, onlyJournaled } from './heal.ts';
import type { Index, JournalLeg } from './legs/leg.ts';
import { LegPair } from './legs/leg-pair.ts';
import { writeWhole } from './legs/write-whole.ts';
import { plainFacts } from './plain-facts.ts';
import { saveError } from './save-error.ts';
import type { ProgressStore, SaveError, StartReport } from './store.ts';
import type { TabMessage, Tabs } from './tabs.ts';
import { Turns } from './turns.ts';
import { whileAlive, within } from './watchdog.ts';

/** What a store is made of. */
export interface StoreParts {
	index: Index;
	journal?: JournalLeg;
	canary: Canary;
	tabs: Tabs;
	/** Runs work that no other tab does at the same time; absent where there are no others. */
	oneTab?: <T>(work: () => Promise<T>) => Promise<T>;
	/** Runs what can wait until the page has shown what it was opened for. */
	later: (work: () => void) => void;
	start: Pick<StartReport, 'safety' | 'reason' | 'detail'>;
}

/** How long a record may take before it is called slow. */
export const WATCHDOG_MS = 2_000;
/** The same for what carries a whole history. */
const LONG_MS = 60_000;

type Saved = Result<void, SaveError>;

/** The store over its legs: it writes to both, heals one from the other, and tells tabs and watchers. */
export class DurableStore implements ProgressStore {
	readonly #legs: LegPair;
	readonly #canary: Canary;
	readonly #tabs: Tabs;
	readonly #oneTab: <T>(work: () => Promise<T>) => Promise<T>;
	readonly #watchers = new Set<(tables: ReadonlySet<TableName>) => void>();
	readonly #drafts = new DraftClock();
	readonly #turns = new Turns();
	#report: StartReport;
	/** Counts what makes facts read before it worthless: erasing, and the end. */
	#era = 0;

	private constructor({ index, journal, canary, tabs, start, oneTab }: StoreParts) {
		this.#legs = new LegPair(index, journal, () => this.#heal());
		this.#canary = canary;
		this.#tabs = tabs;
		this.#oneTab = oneTab ?? ((work) => work());
		this.#report = { ...start, healed: 0, lost: false };
		// A leg that fails here is found failing, and mended, by the next write.
		tabs.onmessage = (message) => void this.#hear(message).catch(() => {});
	}

	/**
	 * Opens the store, with healed legs. Where a short look finds them whole, they are compared row by row only later:
	 * what is found then comes as news.
	 */
	static async open(parts: StoreParts): Promise<DurableStore> {
		const store = new DurableStore(parts);
		const { index, journal, canary, later } = parts;
		const era = store.#era;
		if (!store.#canHeal || !(await looksWhole(index, journal, canary))) await store.#heal();
		// Should it fail: a leg that does is found failing, and mended, by the next write.
		else later(() => void store.#healLater(era).catch(() => {}));
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
		const written = this.#turns.beside(async () => this.#saved(stamped, await this.#legs.write(stamped)));
		return answered(WATCHDOG_MS, written);
	}

	async merge(facts: readonly Fact[] | AsyncIterable<readonly Fact[]>): Promise<Result<number, SaveError>> {
		if (Symbol.asyncIterator in facts) return this.#merge(facts);
		const plain = plainFacts(facts);
		return plain.ok ? this.#merge(inBatches(plain.value)) : plain;
	}

	#merge(batches: AsyncIterable<readonly Fact[]>): Promise<Result<number, SaveError>> {
		return whileAlive<Result<number, SaveError>>(
			LONG_MS,
			(alive) => {
				const merged = this.#turns.alone(() =>
					// No other tab may take for known what this one might still take back.
					this.#oneTab(async () => {
						const { added, tables, last } = await writeWhole(this.#legs, batches, (batch) => {
							alive();
							this.#see(batch);
						});
						if (tables.length > 0) this.#cameIn(tables, added, last);
						return added;
					})
				);
				return outcome(merged);
			},
			() => slow(LONG_MS)
		);
	}

	read<T extends LessonTable>(table: T, lesson: string, level?: Level): Promise<Tables[T][]> {
		return this.#legs.ask((index) => index.rows(table, lesson, level));
	}

	all<T extends TableName>(table: T): Promise<Tables[T][]> {
		return this.#legs.ask((index) => index.rows(table));
	}

	stretch<T extends TableName>(table: T, after: string | undefined, most: number): Promise<Tables[T][]> {
		return this.#legs.ask((index) => index.stretch(table, after, most));
	}

	counts(): Promise<Record<TableName, number>> {
		return this.#legs.ask((index) => index.counts());
	}

	readonly cards: CardIndex = {
		prepare: (told) => this.#askCards((cards) => cards.prepare(told)),
		today: (day, limits) => this.#askCards((cards) => cards.today(day, limits)),
		page: (order, from, count) => this.#askCards((cards) => cards.page(order, from, count)),
		count: () => this.#askCards((cards) => cards.count()),
		some: (keys) => this.#askCards((cards) => cards.some(keys)),
		reviewsOf: (keys) => this.#askCards((cards) => cards.reviewsOf(keys))
	};

	watch(changed: (tables: ReadonlySet<TableName>) => void): () => void {
		this.#watchers.add(changed);
		return () => void this.#watchers.delete(changed);
	}

	async erase(): Promise<Saved> {
		const erased = this.#turns.alone(async () => {
			this.#era += 1;
			await this.#legs.erase();
			this.#canary.reset(0);
			this.#report = { ...this.#report, lost: false };
			this.#tabs.tell({ erased: true });
			this.#changed(TABLES);
		});
		return answered(LONG_MS, erased);
	}

	async acceptLoss(): Promise<void> {
		this.#report = { ...this.#report, lost: false };
		this.#canary.reset(countOf(await this.counts()));
	}

	/** Closes every leg. For tests: a page's store lives as long as the page. */
	close(): void {
		this.#era += 1;
		this.#tabs.close();
		this.#legs.close();
	}

	#askCards<T>(question: (cards: CardIndex) => Promise<T>): Promise<T> {
		return this.#legs.ask(async (index) => question(await index.cards()));
	}

	#saved(facts: readonly Fact[], added: number): void {
		this.#note(added, facts.at(-1));
		this.#tabs.tell({ facts });
		this.#changed(facts.map(({ table }) => table));
	}

	#cameIn(tables: readonly TableName[], added: number, last: Fact | undefined): void {
		this.#note(added, last);
		this.#tabs.tell({ merged: tables });
		this.#changed(tables);
	}

	#note(added: number, last: Fact | undefined): void {
		// What only lives in memory is never missed.
		if (this.#report.safety !== 'memory') this.#canary.note(added, last);
	}

	#changed(tables: readonly TableName[]): void {
		const set = new Set(tables);
		for (const watcher of this.#watchers) watcher(set);
	}

	#see(facts: readonly Fact[]): void {
		for (const fact of facts) if (fact.table === 'drafts') this.#drafts.saw(fact.row);
	}

	async #hear(message: TabMessage): Promise<void> {
		const { index, journal } = this.#legs;
		if ('erased' in message) {
			this.#era += 1;
			await journal?.reopen();
			if (index.heard) await index.reopen();
			else if (!index.shared) await index.erase();
			return this.#changed(TABLES);
		}
		if ('merged' in message) {
			if (!index.shared) {
				await index.reopen();
				await giveBack(index, await onlyJournaled(index, journal));
			}
			for (const draft of await index.rows('drafts')) this.#drafts.saw(draft);
			return this.#changed(message.merged);
		}
		this.#see(message.facts);
		if (index.heard) await index.heard(message.facts);
		else if (!index.shared) await index.write(message.facts);
		this.#changed(message.facts.map(({ table }) => table));
	}

	/** Old code may not write to the database, and memory has nothing to be healed from. */
	get #canHeal(): boolean {
		return this.#report.reason !== 'old-code' && this.#report.safety !== 'memory';
	}

	async #heal(): Promise<void> {
		if (!this.#canHeal) return;
		const { index, journal } = this.#legs;
		const healed = await giveBack(index, await onlyJournaled(index, journal));
		this.#healed(healed, await askCanary(index, this.#canary));
	}

	/** Compares the legs while others work. Nobody waits for it: a leg that hangs is told by the write that needs it. */
	async #healLater(era: number): Promise<void> {
		const isOld = () => era !== this.#era;
		if (isOld()) return;
		const { index, journal } = this.#legs;
		const healed = await giveBack(index, await onlyJournaled(index, journal), isOld);
		this.#healed(healed, this.#report.lost);
		if (isOld() || !this.#turns.isFree) return;
		await this.#turns.alone(async () => this.#healed(0, await askCanary(index, this.#canary)));
	}

	#healed(rows: number, lost: boolean): void {
		this.#report = { ...this.#report, healed: this.#report.healed + rows, lost };
		if (rows > 0) this.#changed(TABLES);
	}
}

/** The work's outcome as a result, or `slow` when it has none in time. It may still succeed afterwards. */
const answered = (ms: number, work: Promise<void>): Promise<Saved> =>
	within<Saved>(ms, outcome(work), () => slow(ms));

const outcome = <T>(work: Promise<T>): Promise<Result<T, SaveError>> =>
	work.then(ok, (error: unknown) => fail(saveError(error)));

const slow = (ms: number) => fail<SaveError>({ kind: 'slow', detail: `no acknowledgement within ${ms} ms` });
