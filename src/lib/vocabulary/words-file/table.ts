import Papa from 'papaparse';
import { LIMITS } from './limits.ts';

/** A row of a table with the line of the file that it begins on, from 1. */
export interface Row {
	line: number;
	cells: string[];
	/** Its quotation marks do not match. */
	broken: boolean;
}

const SEPARATORS = [';', ',', '\t', '|'] as const;

/** The rows of a CSV text (line ends `\n`), blank ones left out. Not whole: there are far more than `LIMITS.words`. */
export function rowsOf(text: string): { rows: Row[]; isWhole: boolean } {
	// Excel's own way to name the separator, in a line before the table.
	const named = /^sep=([;,|\t])\n/i.exec(text);
	const body = named ? text.slice(named[0].length) : text;
	const { data, errors, meta } = Papa.parse<string[]>(body, {
		delimiter: named?.[1] ?? separatorOf(body),
		newline: '\n',
		// Blank rows count here: as many of them as words.
		preview: LIMITS.words * 2
	});
	const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
	let next = named ? 2 : 1;
	const rows = data.map((cells, n) => {
		const line = next;
		next += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
		return { line, cells, broken: broken.has(n) };
	});
	return {
		rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
		isWhole: !meta.truncated
	};
}

/** The separator that stands most often in the first line with anything in it: headings hold no such sign themselves. */
function separatorOf(text: string): string {
	const headings = /^.*\S.*$/m.exec(text)?.[0] ?? '';
	const count = (sign: string) => headings.split(sign).length;
	return SEPARATORS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
