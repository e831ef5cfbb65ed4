import type { Canary } from './canary.ts';
import type { Condition } from './condition.ts';
import { askCanary, giveBack, giveJournal, onlyJournaled } from './heal.ts';
import type { LegPair } from './legs/leg-pair.ts';
import type { Turns } from './turns.ts';

/** What a healer works with. */
export interface HealerParts {
	legs: LegPair;
	canary: Canary;
	condition: Condition;
	turns: Turns;
	/** Rows came back. */
	changed: () => void;
	/** Counts what makes facts read before it worthless: erasing, and the end. */
	era: () => number;
	/** Runs work, some time from now, that tries what has just failed `tries` times. */
	again: ((work: () => void, tries: number) => void) | undefined;
}

/** Keeps the two legs of a store alike, and takes up again the one that failed. */
export class Healer {
	readonly #parts: HealerParts;
	#isComingBack = false;

	constructor(parts: HealerParts) {
		this.#parts = parts;
	}

	/** Compares the legs now. Nothing may be recorded meanwhile. */
	async heal(): Promise<void> {
		const { legs, canary, condition } = this.#parts;
		if (legs.index.isNewer) condition.tell({ safety: 'single', reason: 'old-code' });
		if (!condition.canHeal) return;
		const { index } = legs;
		const healed = await giveBack(index, await legs.onlyJournaled(index));
		this.#healed(healed, await askCanary(index, canary));
	}

	/**
	 * Compares the legs while others work; each way after the other, for in between the journal may tidy up. Nobody waits
	 * for it: a leg that hangs is told by the write that needs it.
	 */
	async compareLater(era: number, isToHeal: boolean): Promise<void> {
		if (isToHeal) await this.#healLater(era);
		await this.#completeJournal(era);
	}

	/** A leg failed, and the other carries on alone. */
	degrade(leg: 'index' | 'journal', detail: string): void {
		const reason = leg === 'index' ? 'database-refused' : 'journal-failed';
		this.#parts.condition.tell({ safety: 'single', reason, detail });
		this.comeBackLater(0);
	}

	/** Tries, now and then, to take up what failed. What was recorded meanwhile goes to both legs. */
	comeBackLater(tries: number): void {
		const { again, legs, era } = this.#parts;
		if (!again || this.#isComingBack || legs.isWhole) return;
		this.#isComingBack = true;
		const then = era();
		again(() => {
			this.#isComingBack = false;
			if (then !== era()) return;
			void this.#comeBack().catch(() => this.comeBackLater(tries + 1));
		}, tries);
	}

	async #comeBack(): Promise<void> {
		const { legs, canary, condition, turns, changed } = this.#parts;
		await turns.alone(() =>
			legs.comeBack(async (index, journal) => {
				if (index.isNewer) return;
				const healed = await giveBack(index, await onlyJournaled(index, journal));
				if (journal) await giveJournal(index, journal);
				this.#healed(healed, await askCanary(index, canary));
			})
		);
		condition.recovered(
			legs.index.isNewer ? { safety: 'single', reason: 'old-code' } : { safety: 'durable' }
		);
		changed();
	}

	async #healLater(era: number): Promise<void> {
		const { legs, canary, condition, turns } = this.#parts;
		const isOld = () => era !== this.#parts.era();
		if (isOld()) return;
		const { index } = legs;
		const healed = await giveBack(index, await legs.onlyJournaled(index), isOld);
		this.#healed(healed, condition.report.lost);
		if (isOld() || !turns.isFree) return;
		await turns.alone(() => legs.ask(async (own) => this.#healed(0, await askCanary(own, canary))));
	}

	/** The journal may lack what was recorded while it could not be opened, or be the one of both that was lost. */
	async #completeJournal(era: number): Promise<void> {
		const { legs, condition } = this.#parts;
		const { index, journal } = legs;
		const isOld = () => era !== this.#parts.era();
		if (isOld() || !journal || !index.shared || !condition.canHeal) return;
		await giveJournal(index, journal, isOld);
	}

	#healed(rows: number, lost: Condition['report']['lost']): void {
		const { condition, changed } = this.#parts;
		condition.tell({ healed: condition.report.healed + rows, lost });
		if (rows > 0) changed();
	}
}
