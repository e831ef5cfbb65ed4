import writeExcelFile, { type Cell } from 'write-excel-file/universal';
import type { Sheet } from './sheet.ts';

/** No cell of a workbook holds more (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). */
const LONGEST_TEXT = 32_767;
const FORMATS = { share: '0%', number: '0.00', text: 'General' } as const;

/** Sheets as an Excel workbook. Texts are texts: no cell is a formula. */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
	const written = sheets.map(({ name, columns, rows }) => ({
		sheet: name,
		columns: columns.map(({ width = 12 }) => ({ width })),
		stickyRowsCount: 1,
		stickyColumnsCount: 1,
		data: [
			columns.map(({ name: head }): Cell => ({ value: head, type: String, fontWeight: 'bold' })),
			...rows.map((row) => columns.map(({ kind }, n) => cellOf(row[n], kind)))
		]
	}));
	const blob = await writeExcelFile(written).toBlob();
	return new Uint8Array(await blob.arrayBuffer());
}

function cellOf(value: string | number | undefined, kind: Sheet['columns'][number]['kind']): Cell {
	if (value === undefined) return null;
	if (typeof value === 'number') return { value, type: Number, format: FORMATS[kind] };
	return { value: value.slice(0, LONGEST_TEXT), type: String };
}
