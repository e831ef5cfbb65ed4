import Papa from 'papaparse';
import { guard } from '#lib/vocabulary/words-file/cell.ts';
import type { Sheet } from './sheet.ts';

export interface SheetCsvOptions {
	/** A French spreadsheet parts cells at `;` and writes decimals with a comma. */
	separator: ';' | ',';
	decimal: ',' | '.';
}

/**
 * A sheet as a table (RFC 4180) with the mark by which spreadsheets know UTF-8. No text can be run as a formula;
 * shares are numbers from 0 to 100, with one decimal, others have at most three.
 */
export function sheetCsv({ columns, rows }: Sheet, { separator, decimal }: SheetCsvOptions): string {
	const number = (value: number, most: number) =>
		String(Math.round(value * 10 ** most) / 10 ** most).replace('.', decimal);
	const cells = rows.map((row) =>
		columns.map(({ kind }, n) => {
			const value = row[n];
			if (value === undefined) return '';
			if (typeof value === 'string') return guard(value);
			return kind === 'share' ? number(value * 100, 1) : number(value, 3);
		})
	);
	const head = columns.map(({ name, kind }) => guard(kind === 'share' ? `${name} (%)` : name));
	const table = Papa.unparse([head, ...cells], { delimiter: separator, newline: '\r\n' });
	return `\uFEFF${table}\r\n`;
}
