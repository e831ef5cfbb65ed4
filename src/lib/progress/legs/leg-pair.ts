import { saveError } from '../save-error.ts';
import type { Fact } from '../facts.ts';
import { onlyJournaled } from '../heal.ts';
import type { Index, JournalLeg } from './leg.ts';
import { memoryIndex } from './memory-index.ts';
import { isEngine, Mending } from './mending.ts';
import { inTime, LONG_MS, READ_MS, WRITE_MS } from './patience.ts';

/** What the pair tells of its legs. */
export interface LegNews {
	/** A leg was taken up again; awaited, for it may have come back empty. */
	returned(): Promise<void>;
	/** A leg failed for good, as far as one can see now, and the other carries on alone. */
	failed(leg: 'index' | 'journal', detail: string): void;
}

/**
 * The index and the journal beside it, each reopened and asked again when its engine fails. Should that not help,
 * the other carries on alone: memory, filled from the journal, stands in for the index, or nothing for the journal.
 */
export class LegPair {
	readonly #own: Index;
	readonly #ownJournal: JournalLeg | undefined;
	readonly #news: LegNews;
	readonly #mendIndex: Mending;
	readonly #mendJournal: Mending;
	#index: Index;
	#journal: JournalLeg | undefined;
	#falling: Promise<void> | undefined;

	constructor(index: Index, journal: JournalLeg | undefined, news: LegNews) {
		this.#own = this.#index = index;
		this.#ownJournal = this.#journal = journal;
		this.#news = news;
		const mending = (leg: () => Pick<Index, 'reopen'> | undefined) =>
			new Mending(async () => {
				await inTime(READ_MS, leg()?.reopen() ?? Promise.resolve());
				await inTime(LONG_MS, news.returned());
			});
		this.#mendIndex = mending(() => this.#index);
		this.#mendJournal = mending(() => this.#ownJournal);
	}

	/** The one in use. */
	get index(): Index {
		return this.#index;
	}

	get journal(): JournalLeg | undefined {
		return this.#journal;
	}

	get isWhole(): boolean {
		return this.#index === this.#own && this.#journal === this.#ownJournal;
	}

	async ask<T>(question: (index: Index) => Promise<T>, ms = READ_MS): Promise<T> {
		try {
			return await this.#mendIndex.run(ms, () => question(this.#index));
		} catch (error) {
			if (!isEngine(error)) throw error;
			await this.standIn(error);
			return question(this.#index);
		}
	}

	/** What the journal has and the index has not. A journal that fails is reopened first. */
	async onlyJournaled(index: Index): Promise<Fact[]> {
		const { journal } = this;
		try {
			return await onlyJournaled(index, journal);
		} catch (error) {
			if (!journal || !isEngine(error)) throw error;
			await inTime(READ_MS, journal.reopen());
			return onlyJournaled(index, journal);
		}
	}

	/**
	 * Writes both side by side, for speed, and tells how many rows are new. When one leg fails and cannot be done
	 * without, this fails: the same facts again mend it.
	 */
	async write(facts: readonly Fact[]): Promise<number> {
		const [indexed, logged] = await Promise.allSettled([
			this.ask((index) => index.write(facts), WRITE_MS),
			this.#log(facts, WRITE_MS)
		]);
		if (indexed.status === 'rejected') throw indexed.reason;
		if (logged.status === 'rejected') throw logged.reason;
		return indexed.value;
	}

	/** Writes to the journal alone, with the patience that a whole history asks for. */
	log(facts: readonly Fact[]): Promise<void> {
		return this.#log(facts, LONG_MS);
	}

	/** The journal goes first: what it still had would come back. */
	async erase(): Promise<void> {
		const journal = this.#ownJournal;
		if (journal) await this.#mendJournal.run(READ_MS, () => journal.erase());
		if (this.#index !== this.#own) await this.#own.reopen().then(() => this.#own.erase());
		await this.ask((index) => index.erase());
	}

	/** Puts memory in the place of an index that failed with `error`; throws that again where no journal fills it. */
	async standIn(error: unknown): Promise<void> {
		if (this.#index !== this.#own) return;
		this.#falling ??= this.#fillMemory(error).finally(() => (this.#falling = undefined));
		await this.#falling;
	}

	/**
	 * Tries to take up again what failed. `mend` is given the legs as they then are, before they are used. Rejects while
	 * they still fail.
	 */
	async comeBack(mend: (index: Index, journal: JournalLeg | undefined) => Promise<void>): Promise<void> {
		if (this.#index !== this.#own) await this.#own.reopen();
		if (this.#journal !== this.#ownJournal) await this.#ownJournal?.reopen();
		await mend(this.#own, this.#ownJournal);
		this.#index = this.#own;
		this.#journal = this.#ownJournal;
	}

	close(): void {
		this.#ownJournal?.close();
		this.#own.close();
	}

	async #fillMemory(error: unknown): Promise<void> {
		const { journal } = this;
		if (!journal) throw error;
		const memory = memoryIndex();
		await memory.write(await inTime(LONG_MS, journal.facts()));
		this.#index = memory;
		this.#news.failed('index', saveError(error).detail);
	}

	async #log(facts: readonly Fact[], ms: number): Promise<void> {
		const { journal } = this;
		if (!journal) return;
		try {
			await this.#mendJournal.run(ms, () => journal.write(facts));
		} catch (error) {
			// Memory alone would keep nothing.
			if (!isEngine(error) || this.#index !== this.#own || !this.#own.shared) throw error;
			this.#journal = undefined;
			this.#news.failed('journal', saveError(error).detail);
		}
	}
}
