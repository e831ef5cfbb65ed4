import { newId } from '#lib/base/id.ts';
import type { Fact, TableName } from './facts.ts';
import type { Index } from './legs/leg.ts';

/** Where the canary's few bytes live: apart from the rows, so that they are seldom lost together. */
export interface CanaryPlace {
	read(): string | null;
	write(text: string): void;
}

interface Known {
	install: string;
	/** Rows that are surely recorded; never more than there really are. */
	rows: number;
	last?: { table: TableName; id: string };
}

/**
 * Remembers that there was work, so that an emptied store is not taken for a new learner (a wipe gives no
 * reliable sign of its own). It may know too little, after a crash or beside another tab, but never too much.
 */
export class Canary {
	readonly #place: CanaryPlace;
	readonly #isDiscreet: boolean;

	/** `isDiscreet`: it counts rows, and names none. */
	constructor(place: CanaryPlace, isDiscreet = false) {
		this.#place = place;
		this.#isDiscreet = isDiscreet;
	}

	/** Whether the index lacks what was surely recorded. */
	async misses(index: Index): Promise<boolean> {
		const { rows, last } = this.#read();
		if (rows > countOf(await index.counts())) return true;
		return last !== undefined && !(await index.has(last.table, last.id));
	}

	/** `added` more rows are recorded, the last of them being `last`. */
	note(added: number, last: Fact | undefined): void {
		const known = this.#read();
		this.#write({
			...known,
			rows: known.rows + added,
			...(last && !this.#isDiscreet && { last: { table: last.table, id: last.row.id } })
		});
	}

	/** Starts over from what is there. */
	reset(rows: number): void {
		this.#write({ install: this.#read().install, rows });
	}

	#read(): Known {
		const fresh: Known = { install: newId(), rows: 0 };
		try {
			const known = JSON.parse(this.#place.read() ?? 'null') as Partial<Known> | null;
			return { ...fresh, ...known };
		} catch {
			return fresh;
		}
	}

	#write(known: Known): void {
		try {
			this.#place.write(JSON.stringify(known));
		} catch {
			// Without its place the canary is silent; the rows themselves do not depend on it.
		}
	}
}

/** How many rows all tables have together. */
export const countOf = (counts: Readonly<Record<TableName, number>>): number =>
	Object.values(counts).reduce((sum, rows) => sum + rows, 0);
