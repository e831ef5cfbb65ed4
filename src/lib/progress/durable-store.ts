import { fail, ok, type Result } from '#lib/base/result.ts';
import type { Level } from '#lib/lesson/level.ts';
import type { CardIndex } from '#lib/vocabulary/card-index.ts';
import { inBatches } from './batches.ts';
import { countOf, type Canary } from './canary.ts';
import { Condition } from './condition.ts';
import { DraftClock } from './draft-clock.ts';
import { TABLES, type Fact, type LessonTable, type TableName, type Tables } from './facts.ts';
import { askCanary, giveBack, looksWhole } from './heal.ts';
import { Healer } from './healer.ts';
import type { Index, JournalLeg } from './legs/leg.ts';
import { LegPair } from './legs/leg-pair.ts';
import { inTime, LONG_MS, WRITE_MS } from './legs/patience.ts';
import { writeWhole, type CameIn } from './legs/write-whole.ts';
import { inOrder } from './order-clock.ts';
import { plainFacts } from './plain-facts.ts';
import type { Reserve } from './reserve.ts';
import { saveError } from './save-error.ts';
import type { ProgressStore, SaveError, StartReason, StartReport } from './store.ts';
import type { TabMessage, Tabs } from './tabs.ts';
import { Turns } from './turns.ts';
import { whileAlive, within } from './watchdog.ts';

/** What a store is made of. */
export interface StoreParts {
	name?: string;
	/** The database; memory where there is nothing else. */
	index: Index;
	journal?: JournalLeg;
	canary: Canary;
	tabs: Tabs;
	/** Runs work that no other tab does at the same time; absent where there are no others. */
	oneTab?: <T>(work: () => Promise<T>) => Promise<T>;
	/** Runs what can wait until the page has shown what it was opened for. */
	later: (work: () => void) => void;
	/** Runs work, some time from now, that tries what has just failed `tries` times. */
	again?: (work: () => void, tries: number) => void;
	reserve?: Reserve;
	/** Erases what this device keeps beside the rows. */
	forget?: () => Promise<void>;
	start: Pick<StartReport, 'safety' | 'reason' | 'detail'>;
}

/** How long a record may take before it is called slow. */
export const WATCHDOG_MS = 2_000;

type Saved = Result<void, SaveError>;

/** The store over its legs: it writes to both, heals one from the other, and tells tabs and watchers. */
export class DurableStore implements ProgressStore {
	readonly name: string;
	readonly #parts: StoreParts;
	readonly #legs: LegPair;
	readonly #canary: Canary;
	readonly #tabs: Tabs;
	readonly #oneTab: <T>(work: () => Promise<T>) => Promise<T>;
	readonly #watchers = new Set<(tables: ReadonlySet<TableName>) => void>();
	readonly #drafts = new DraftClock();
	readonly #turns = new Turns();
	readonly #unsaved = new Map<string, Fact>();
	readonly #condition: Condition;
	readonly #healer: Healer;
	/** Counts what makes facts read before it worthless: erasing, and the end. */
	#era = 0;

	private constructor(parts: StoreParts) {
		this.name = parts.name ?? '';
		this.#parts = parts;
		this.#legs = new LegPair(parts.index, parts.journal, {
			returned: () => this.#healer.heal(),
			failed: (leg, detail) => this.#healer.degrade(leg, detail)
		});
		this.#canary = parts.canary;
		this.#condition = new Condition(parts.start);
		this.#healer = new Healer({
			legs: this.#legs,
			canary: this.#canary,
			condition: this.#condition,
			turns: this.#turns,
			changed: () => this.#changed(TABLES),
			era: () => this.#era,
			again: parts.again
		});
		this.#tabs = parts.tabs;
		this.#oneTab = parts.oneTab ?? ((work) => work());
		// A leg that fails here is found failing, and mended, by the next write.
		this.#tabs.onmessage = (message) => void this.#hear(message).catch(() => {});
	}

	/**
	 * Opens the store, with healed legs. Where a short look finds them whole, they are compared row by row only later:
	 * what is found then comes as news. `refused`: why the index could not be opened; the journal then fills memory, which
	 * stands in for it until it can.
	 */
	static async open(
		parts: StoreParts,
		refused?: { error: unknown; reason: StartReason }
	): Promise<DurableStore> {
		const store = new DurableStore(parts);
		const { index, journal, canary, later } = parts;
		const era = store.#era;
		if (refused) {
			await store.#legs.standIn(refused.error);
			store.#condition.tell({ reason: refused.reason });
			await store.#healer.heal();
		}
		const looks = !refused && store.#condition.canHeal && (await looksWhole(index, journal, canary));
		if (!refused && !looks) await store.#healer.heal();
		// Should it fail: a leg that does is found failing, and mended, by the next write.
		later(() => void store.#healer.compareLater(era, looks).catch(() => {}));
		for (const draft of await store.#legs.index.rows('drafts')) store.#drafts.saw(draft);
		return store;
	}

	get report(): StartReport {
		return this.#condition.report;
	}

	get known(): { rows: number; at: number } {
		return { rows: this.#canary.rows, at: this.#canary.at };
	}

	unsaved(): readonly Fact[] {
		return [...this.#unsaved.values()];
	}

	follow(changed: () => void): () => void {
		return this.#condition.follow(changed);
	}

	async record(...facts: Fact[]): Promise<Saved> {
		const plain = plainFacts(facts);
		if (!plain.ok || facts.length === 0) return plain.ok ? ok(undefined) : plain;
		const stamped = plain.value.map((fact) => this.#drafts.stamp(fact));
		for (const fact of stamped) this.#unsaved.set(`${fact.table} ${fact.row.id}`, fact);
		const written = this.#turns.beside(async () => {
			const ordered = await this.#ordered(stamped);
			const added = await this.#withRoom(() => this.#legs.write(ordered));
			// Not a later version of the same draft, which may still be on its way.
			for (const fact of stamped) {
				const key = `${fact.table} ${fact.row.id}`;
				if (this.#unsaved.get(key) === fact) this.#unsaved.delete(key);
			}
			this.#saved(ordered, added);
		});
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
				const told = (batch: readonly Fact[]) => {
					alive();
					this.#see(batch);
				};
				const merged = this.#turns.alone(() =>
					// No other tab may take for known what this one might still take back.
					this.#oneTab(async () => {
						const came = await writeWhole(this.#legs, batches, told, (work) => this.#withRoom(work));
						if (came.tables.length > 0) await this.#cameIn(came);
						return came.added;
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
			await this.#parts.forget?.();
			this.#canary.reset(0);
			this.#unsaved.clear();
			this.#condition.tell({ lost: false });
			this.#tabs.tell({ erased: true });
			this.#changed(TABLES);
		});
		return answered(LONG_MS, erased);
	}

	async acceptLoss(): Promise<void> {
		this.#condition.tell({ lost: false });
		this.#canary.reset(countOf(await this.counts()));
	}

	async refill(): Promise<boolean> {
		const { reserve } = this.#parts;
		const hasRoom = !reserve || (await reserve.take());
		this.#condition.tell({ isFull: !hasRoom });
		return hasRoom;
	}

	async wake(): Promise<void> {
		const { index } = this.#legs;
		await this.#legs.ask(async () => {
			// Browsers that put pages aside may have closed its connections: then nothing tells but the next question.
			await index.reopen();
			await this.#healer.heal();
		});
		this.#changed(TABLES);
		this.#healer.comeBackLater(0);
	}

	/** The browser has closed the database by itself: the learner may have cleared this site's data. */
	async gone(): Promise<void> {
		const era = this.#era;
		const { index, journal } = this.#legs;
		await Promise.allSettled([index.reopen(), journal?.reopen()]);
		if (era === this.#era) await this.#legs.ask(() => this.#healer.heal());
		this.#changed(TABLES);
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
		// What only lives in memory is never missed.
		if (this.report.safety !== 'memory') this.#canary.note(added, facts);
		this.#tabs.tell({ facts });
		this.#changed(facts.map(({ table }) => table));
	}

	async #cameIn({ added, tables, latest }: CameIn): Promise<void> {
		// What was lost may be what has just come back: it is known already.
		const unknown = this.report.lost ? 0 : added;
		if (this.report.safety !== 'memory') this.#canary.note(unknown, latest ? [latest] : []);
		this.#tabs.tell({ merged: tables });
		this.#changed(tables);
		if (this.report.lost)
			this.#condition.tell({ lost: await this.#legs.ask((index) => askCanary(index, this.#canary)) });
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
			this.#unsaved.clear();
			await journal?.reopen();
			if (index.heard) await index.reopen();
			else if (!index.shared) await index.erase();
			return this.#changed(TABLES);
		}
		if ('merged' in message) {
			if (!index.shared) {
				await index.reopen();
				await giveBack(index, await this.#legs.onlyJournaled(index));
			}
			for (const draft of await index.rows('drafts')) this.#drafts.saw(draft);
			return this.#changed(message.merged);
		}
		this.#see(message.facts);
		if (index.heard) await index.heard(message.facts);
		else if (!index.shared) await index.write(message.facts);
		this.#changed(message.facts.map(({ table }) => table));
	}

	/** Does the work; where there is no room for it, once more in the room that was kept for this. */
	async #withRoom<T>(work: () => Promise<T>): Promise<T> {
		try {
			return await work();
		} catch (error) {
			if (saveError(error).kind !== 'full') throw error;
			this.#condition.tell({ isFull: true });
			const { reserve } = this.#parts;
			if (!reserve || !(await inTime(WRITE_MS, reserve.release()))) throw error;
			return work();
		}
	}

	/** Where the clock shows less than was recorded already, it was set back: then facts keep their order all the same. */
	async #ordered(facts: Fact[]): Promise<Fact[]> {
		return Date.now() < this.#canary.at ? this.#legs.ask((index) => inOrder(facts, index)) : facts;
	}
}

/** The work's outcome as a result, or `slow` when it has none in time. It may still succeed afterwards. */
const answered = (ms: number, work: Promise<void>): Promise<Saved> =>
	within<Saved>(ms, outcome(work), () => slow(ms));

const outcome = <T>(work: Promise<T>): Promise<Result<T, SaveError>> =>
	work.then(ok, (error: unknown) => fail(saveError(error)));

const slow = (ms: number) => fail<SaveError>({ kind: 'slow', detail: `no acknowledgement within ${ms} ms` });
