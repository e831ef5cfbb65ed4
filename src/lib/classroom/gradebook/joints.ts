import type { Snippet } from 'svelte';
import type { GradebookRow } from '../gradebook.ts';
import type { MarkedCopy } from '../mark.ts';
import type { AssignedRow } from '../rows.ts';

/** Where the gradebook leads to; the page that shows it knows the addresses. */
export interface GradebookLinks {
	/** The teacher's classes. */
	classes: string;
	/** The link, its code and its slip, of an assignment. */
	assignment: (id: string) => string;
	/** Where copies are added. */
	collect: (id: string) => string;
}

/** What a page puts below a copy that counts: a button that sends feedback to the pupil. */
export type FeedbackSlot = Snippet<[{ assigned: AssignedRow; row: GradebookRow; marked: MarkedCopy }]>;

/** A table as it leaves the app: see `export/gradebook/sheet.ts`, which this screen does not import. */
export interface Sheet {
	name: string;
	columns: { name: string; kind: 'text' | 'number' | 'share'; width?: number }[];
	rows: (string | number | undefined)[][];
}
/** What the screen asks of exports; the page hands them in. */
export interface GradebookWriters {
	csv(sheet: Sheet, options: { separator: ';' | ','; decimal: ',' | '.' }): Promise<string>;
	xlsx(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>>;
}
