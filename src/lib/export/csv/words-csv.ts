import Papa from 'papaparse';
import { localDay } from '#lib/base/clock.ts';
import { GLOSS_LANGUAGES } from '#lib/lesson/lesson.ts';
import type { CardRecord } from '#lib/vocabulary/card-index.ts';
import { wordState, type WordState } from '#lib/vocabulary/stats.ts';
import { guard } from '#lib/vocabulary/words-file/cell.ts';
import { columnName, COLUMNS, type Column } from '#lib/vocabulary/words-file/columns.ts';
import { NO_LESSON } from '#lib/vocabulary/words-file/place.ts';
import { posName } from '#lib/vocabulary/words-file/pos.ts';

export interface CsvOptions {
	/** A French Excel opens `;`, most others `,`; `tab` makes TSV. */
	separator: ';' | ',' | '\t';
	/** The mark by which Excel knows UTF-8. */
	bom: boolean;
}

const STATES: Record<WordState, string> = {
	new: 'nouveau',
	learning: 'en cours',
	young: 'récent',
	mature: 'su',
	suspended: 'suspendu'
};

/**
 * Cards as a table (RFC 4180, UTF-8 once encoded), one row a card, which `readWords` reads back. No cell can be run as
 * a formula. Of several sentences the newest has columns of its own; the others share one, for the eye.
 */
export function wordsCsv(records: readonly CardRecord[], { separator, bom }: CsvOptions): string {
	const rows = records.map((record) => {
		const cells = cellsOf(record);
		return COLUMNS.map((column) => guard(String(cells[column] ?? '')));
	});
	const table = Papa.unparse([COLUMNS.map(columnName), ...rows], { delimiter: separator, newline: '\r\n' });
	return `${bom ? '\uFEFF' : ''}${table}\r\n`;
}

function cellsOf(record: CardRecord): Partial<Record<Column, string | number>> {
	const { card, schedule } = record;
	const { word, sentences, note, keptAt } = card;
	const [sentence, ...others] = sentences;
	return {
		...word,
		...Object.fromEntries(GLOSS_LANGUAGES.map((tag) => [tag, word.translations[tag]])),
		pos: posName(word.pos),
		sentence: sentence?.text,
		form: sentence?.form,
		...(sentence && sentence.lesson !== NO_LESSON && { lesson: sentence.lesson, place: sentence.id }),
		level: sentence?.level,
		note,
		others: others.map(({ text }) => text).join('\n'),
		state: STATES[wordState(record)],
		due: schedule.dueDay,
		interval: schedule.interval,
		reps: schedule.reps,
		lapses: schedule.lapses,
		kept: localDay(keptAt)
	};
}
