/**
 * What a spreadsheet takes for a formula, also after spaces, in full-width signs, or behind the apostrophe that this
 * guard puts there (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** A cell that no spreadsheet runs: an apostrophe in front makes it text. `unguard` gives the value back. */
export const guard = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);

/** The value of a cell that `guard` may have written. */
export const unguard = (cell: string): string =>
	cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
