import { canonicalJson } from '#lib/base/hash.ts';
import type { DraftRow, Fact } from './facts.ts';

/**
 * Keeps the newest draft the newest when the clock was set back: a draft that is recorded now is later than the
 * one before it, whatever its `at` says. The same draft again (a retry) is left as it is.
 */
export class DraftClock {
	readonly #newest = new Map<string, DraftRow>();

	/** A draft that exists, from the store or from another tab. */
	saw(draft: DraftRow): void {
		const known = this.#newest.get(draft.id);
		if (!known || draft.at > known.at) this.#newest.set(draft.id, draft);
	}

	/** The fact with a time after everything seen before. */
	stamp(fact: Fact): Fact {
		if (fact.table !== 'drafts') return fact;
		const known = this.#newest.get(fact.row.id);
		const stale = known !== undefined && fact.row.at <= known.at && !sameText(fact.row, known);
		const row = stale ? { ...fact.row, at: known.at + 1 } : fact.row;
		this.saw(row);
		return { table: 'drafts', row };
	}
}

const sameText = (a: DraftRow, b: DraftRow) =>
	canonicalJson({ ...a, at: 0, day: '' }) === canonicalJson({ ...b, at: 0, day: '' });
