/** A piece of a long table: rows that are shown, or the height of so many that are not. */
export type Piece<T> = { row: T; index: number } | { gap: number; key: string };

/**
 * The pieces of a table of which only some rows are in the page: those from `first` up to `last`, and the one at
 * `kept`, wherever it is, because it has the focus.
 */
export function pieces<T>(rows: readonly T[], first: number, last: number, kept: number): Piece<T>[] {
	const found: Piece<T>[] = [];
	const show = (from: number, to: number) => {
		for (let index = from; index < to; index++) found.push({ row: rows[index]!, index });
	};
	const skip = (key: string, gap: number) => gap > 0 && found.push({ gap, key });
	const end = Math.max(0, Math.min(last, rows.length));
	const start = Math.min(Math.max(0, first), end);
	const isBefore = kept >= 0 && kept < start;
	const isAfter = kept >= end && kept < rows.length;
	if (isBefore) {
		skip('before', kept);
		show(kept, kept + 1);
	}
	skip('head', start - (isBefore ? kept + 1 : 0));
	show(start, end);
	skip('tail', (isAfter ? kept : rows.length) - end);
	if (isAfter) {
		show(kept, kept + 1);
		skip('after', rows.length - kept - 1);
	}
	return found;
}
