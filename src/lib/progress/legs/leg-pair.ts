import type { Fact } from '../facts.ts';
import type { Index, JournalLeg, Leg } from './leg.ts';
import { Mending } from './mending.ts';

/** The index and the journal beside it, each reopened and asked again when its engine fails. */
export class LegPair {
	readonly index: Index;
	readonly journal: JournalLeg | undefined;
	readonly #index: Mending;
	readonly #journal: Mending;

	/** `returned` is awaited after a leg was reopened: it may have come back empty. */
	constructor(index: Index, journal: JournalLeg | undefined, returned: () => Promise<void>) {
		this.index = index;
		this.journal = journal;
		const mending = (leg: Leg | Index | undefined) =>
			new Mending(async () => {
				await leg?.reopen();
				await returned();
			});
		this.#index = mending(index);
		this.#journal = mending(journal);
	}

	ask<T>(question: (index: Index) => Promise<T>): Promise<T> {
		return this.#index.run(() => question(this.index));
	}

	/**
	 * Writes both side by side, for speed, and tells how many rows are new. When only one leg succeeds this
	 * fails: the same facts again mend it.
	 */
	async write(facts: readonly Fact[]): Promise<number> {
		const { journal } = this;
		const [indexed, logged] = await Promise.allSettled([
			this.ask((index) => index.write(facts)),
			journal && this.#journal.run(() => journal.write(facts))
		]);
		if (indexed.status === 'rejected') throw indexed.reason;
		if (logged.status === 'rejected') throw logged.reason;
		return indexed.value;
	}

	/** Writes to the journal alone. */
	async log(facts: readonly Fact[]): Promise<void> {
		const { journal } = this;
		if (journal) await this.#journal.run(() => journal.write(facts));
	}

	/** The journal goes first: what it still had would come back. */
	async erase(): Promise<void> {
		const { journal } = this;
		if (journal) await this.#journal.run(() => journal.erase());
		await this.ask((index) => index.erase());
	}

	close(): void {
		this.journal?.close();
		this.index.close();
	}
}
