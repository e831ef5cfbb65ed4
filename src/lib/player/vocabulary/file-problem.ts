import { m } from '#lib/i18n/compiled/messages.js';
import type { FileProblem } from '#lib/vocabulary/words-file/read.ts';

const wordings: Record<
	FileProblem['code'],
	(problem: { column: string; value: string; max: number }) => string
> = {
	'too-big': m.wordfile_too_big,
	spreadsheet: m.wordfile_spreadsheet,
	'not-text': m.wordfile_not_text,
	empty: m.wordfile_empty,
	'no-headword-column': m.wordfile_no_headword_column,
	'column-twice': m.wordfile_column_twice,
	'too-many-columns': m.wordfile_too_many_columns,
	'too-many-words': m.wordfile_too_many_words,
	quotes: m.wordfile_quotes,
	'too-many-cells': m.wordfile_too_many_cells,
	'no-headword': m.wordfile_no_headword,
	'too-long': m.wordfile_too_long,
	gender: m.wordfile_gender,
	level: m.wordfile_level,
	lesson: m.wordfile_lesson
};

/** What is wrong with a file, where, and how to mend it. */
export function problemText({ code, line, column = '', value = '', max = 0 }: FileProblem): string {
	const text = wordings[code]({ column, value, max });
	return line === undefined ? text : m.wordfile_at_line({ line, text });
}
