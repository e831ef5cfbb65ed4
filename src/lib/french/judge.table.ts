import { articleRows } from './table/articles.ts';
import { formRows } from './table/forms.ts';
import { numberRows } from './table/numbers.ts';
import type { JudgedRow } from './table/row.ts';
import { slipRows } from './table/slips.ts';
import { spellingRows } from './table/spelling.ts';
import { wordRows } from './table/words.ts';

/**
 * Responses and what a teacher would say of them, by the decision table for typed French and by French grammar.
 * When the judge disagrees with a row, the rule decides which of the two is mended, never the judge's output.
 */
export const judgedRows: readonly JudgedRow[] = [
	...spellingRows,
	...slipRows,
	...articleRows,
	...formRows,
	...numberRows,
	...wordRows
];
