import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { sheetCsv } from './csv.ts';
import type { Sheet } from './sheet.ts';

const french = { separator: ';', decimal: ',' } as const;
const sheet = (rows: Sheet['rows']): Sheet => ({
	name: 'Notes',
	columns: [
		{ name: 'élève', kind: 'text' },
		{ name: 'score', kind: 'share' },
		{ name: 'minutes', kind: 'number' }
	],
	rows
});

it('is a French table: mark of UTF-8, semicolons, decimal commas, per cent', () => {
	expect(
		sheetCsv(
			sheet([
				['Léa', 0.7415, 18.25],
				['Tom; dit « Tommy »', undefined, -0.5]
			]),
			french
		)
	).toBe(
		// prettier-ignore
		'\uFEFFélève;score (%);minutes\r\nLéa;74,2;18,25\r\n"Tom; dit « Tommy »";;-0,5\r\n'
	);
});

it('is an English one by choice', () => {
	expect(sheetCsv(sheet([['Léa', 0.5, 1.5]]), { separator: ',', decimal: '.' })).toBe(
		'\uFEFFélève,score (%),minutes\r\nLéa,50,1.5\r\n'
	);
});

it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\t=1', '  =1', '\n=1', '＝1', "'=1", '=HYPERLINK("x";"y")'])(
	'holds %j as text that no spreadsheet runs, in a cell and in a head',
	(value) => {
		const named: Sheet = { name: 'N', columns: [{ name: value, kind: 'text' }], rows: [[value]] };
		const read = Papa.parse<string[]>(sheetCsv(named, french).slice(1), { delimiter: ';' }).data;
		expect(read.slice(0, 2)).toEqual([[`'${value}`], [`'${value}`]]);
	}
);

it('gives back whatever was put in, cell by cell, and no text that runs', () => {
	const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a"b', 'c;d', 'e\nf', '=1', '-x'));
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, fc.nat(1000), fc.integer({ min: -1000, max: 1000 }))), (rows) => {
			const given = rows.map(([text, share, number]) => [text, share / 1000, number / 100]);
			const read = Papa.parse<string[]>(sheetCsv(sheet(given), french).slice(1), {
				delimiter: ';',
				newline: '\r\n'
			}).data;
			// The line break at the end reads as one more, empty row.
			expect(read.slice(1, -1).map(([, share, number]) => [share, number])).toEqual(
				rows.map(([, share, number]) =>
					[share / 10, number / 100].map((one) => String(one).replace('.', ','))
				)
			);
			for (const [n, [text]] of rows.entries()) {
				expect([text, `'${text}`]).toContain(read[n + 1]![0]);
				expect(read[n + 1]![0]).not.toMatch(/^\s*[=+\-@]/);
			}
		})
	);
});
