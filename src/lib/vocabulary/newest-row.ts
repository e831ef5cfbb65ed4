/** Of rows with a time, the newest; ids settle a tie, so that every device agrees. `undefined` when there is none. */
export function newestRow<R extends { id: string; at: number }>(rows: Iterable<R>): R | undefined {
	let newest: R | undefined;
	for (const row of rows) if (!newest || isOlder(newest, row)) newest = row;
	return newest;
}

/** The order of rows in time: `at`, then `id`. For `sort`. */
export const byTime = (a: { id: string; at: number }, b: { id: string; at: number }): number =>
	a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const isOlder = (a: { id: string; at: number }, b: { id: string; at: number }) => byTime(a, b) < 0;
