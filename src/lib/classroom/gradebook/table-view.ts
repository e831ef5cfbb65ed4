import { creditFor } from '../item-analysis.ts';
import { foldName } from '../pupil-names.ts';
import type { GradebookRow, RowFlag } from '../gradebook.ts';

/** What the table is sorted by: a column, or the id of a question. */
export interface TableOrder {
	by: 'name' | 'score' | 'time' | { question: string };
	isDescending: boolean;
}
export const sameColumn = (a: TableOrder['by'], b: TableOrder['by']): boolean =>
	typeof a === 'string' || typeof b === 'string' ? a === b : a.question === b.question;

/** The states that rows can be chosen by: any, a flag, handed in, or below the pass mark. */
export type TableState = 'all' | 'in' | 'failed' | RowFlag;

/** The rows in an order. Whoever has nothing to be sorted by comes last, whichever way it goes. */
export function sortRows(rows: readonly GradebookRow[], { by, isDescending }: TableOrder): GradebookRow[] {
	const names = new Intl.Collator('fr', { numeric: true });
	const valueOf = ({ marked }: GradebookRow): number | undefined => {
		if (!marked) return undefined;
		if (by === 'score') return marked.score;
		if (by === 'time') return marked.ms;
		return by === 'name' ? 0 : creditFor(marked, by.question);
	};
	const turn = isDescending ? -1 : 1;
	const sorted = rows.map((row) => ({ row, value: valueOf(row) }));
	sorted.sort((a, b) => {
		if (by === 'name') return turn * names.compare(a.row.name, b.row.name);
		if (a.value === undefined || b.value === undefined)
			return (
				Number(a.value === undefined) - Number(b.value === undefined) || names.compare(a.row.name, b.row.name)
			);
		return turn * (a.value - b.value) || names.compare(a.row.name, b.row.name);
	});
	return sorted.map(({ row }) => row);
}

/** The rows whose name holds a text, accents or not, and that are in a state. `pass`: per cent. */
export function filterRows(
	rows: readonly GradebookRow[],
	{ text, state, pass }: { text: string; state: TableState; pass: number | undefined }
): GradebookRow[] {
	const wanted = foldName(text);
	return rows.filter(
		(row) => (wanted === '' || foldName(row.name).includes(wanted)) && isIn(row, state, pass)
	);
}

function isIn({ marked, flags }: GradebookRow, state: TableState, pass: number | undefined): boolean {
	if (state === 'all') return true;
	if (state === 'in') return marked !== undefined;
	if (state === 'failed') return marked !== undefined && !isPassed(marked.score, pass);
	return flags.includes(state);
}

/** Whether a score (0 to 1) reaches a mark in per cent, as it is shown: rounded to a whole per cent. */
export const isPassed = (score: number, pass: number | undefined): boolean =>
	pass === undefined || Math.round(score * 100) >= pass;

/** How an answer stands in the table. */
export type CellState = 'right' | 'partial' | 'wrong' | 'open' | 'unmarked';
export const cellState = (credit: number | undefined): Exclude<CellState, 'open'> =>
	credit === undefined ? 'unmarked' : credit === 1 ? 'right' : credit === 0 ? 'wrong' : 'partial';
