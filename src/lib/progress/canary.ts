import { newId } from '#lib/base/id.ts';
import type { Fact, TableName } from './facts.ts';
import type { Index } from './legs/leg.ts';
import type { Loss } from './store.ts';

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
	/** The latest time of a recorded row, in milliseconds since the epoch. */
	at?: number;
}

/**
 * Remembers that there was work, so that an emptied store is not taken for a new learner (a wipe gives no
 * reliable sign of its own). It may know too little, after a crash or beside another tab, but never too much.
 */
export class Canary {
	readonly #place: CanaryPlace;
	readonly #isDiscreet: boolean;
	/** What this page knew last: when the learner clears the site's data while it is open, the place is empty. */
	#latest: Known | undefined;

	/** `isDiscreet`: it counts rows, and names none. */
	constructor(place: CanaryPlace, isDiscreet = false) {
		this.#place = place;
		this.#isDiscreet = isDiscreet;
	}

	/** How many rows are surely recorded. */
	get rows(): number {
		return this.#read().rows;
	}

	/** The latest time of a recorded row; 0 when there is none. A clock that shows less was set back. */
	get at(): number {
		return this.#read().at ?? 0;
	}

	/** What was surely recorded and is not in the index. */
	async misses(index: Index): Promise<Loss | undefined> {
		const { rows, last, at } = this.#read();
		const gone = rows - countOf(await index.counts());
		const isGone = gone > 0 || (last !== undefined && !(await index.has(last.table, last.id)));
		return isGone ? { rows: Math.max(1, gone), ...(at !== undefined && { at }) } : undefined;
	}

	/** These facts are recorded; `added` of them were not known before. */
	note(added: number, facts: readonly Fact[]): void {
		const known = this.#read();
		const last = facts.at(-1);
		const at = facts.reduce((latest, { row }) => Math.max(latest, row.at), known.at ?? 0);
		this.#write({
			...known,
			rows: known.rows + added,
			...(last && { at, ...(!this.#isDiscreet && { last: { table: last.table, id: last.row.id } }) })
		});
	}

	/** Starts over from what is there. */
	reset(rows: number): void {
		const { install, at } = this.#read();
		this.#write({ install, rows, ...(rows > 0 && at !== undefined && { at }) });
	}

	#read(): Known {
		try {
			const text = this.#place.read();
			if (text === null && this.#latest) return this.#latest;
			this.#latest = { install: newId(), rows: 0, ...(JSON.parse(text ?? 'null') as Partial<Known> | null) };
		} catch {
			this.#latest ??= { install: newId(), rows: 0 };
		}
		return this.#latest;
	}

	#write(known: Known): void {
		this.#latest = known;
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
