/** How the cells of a column are written: a share is 0 to 1 and shown in per cent. */
export type ColumnKind = 'text' | 'number' | 'share';

/** A table of a gradebook as it leaves the app: plain words and numbers. */
export interface Sheet {
	/** At most 31 characters, without `[]/\:*?`. */
	name: string;
	columns: { name: string; kind: ColumnKind; /** In characters. */ width?: number }[];
	/** A cell a column; `undefined` is an empty one. */
	rows: (string | number | undefined)[][];
}
