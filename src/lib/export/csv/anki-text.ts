import type { CardRecord } from '#lib/vocabulary/card-index.ts';
import { DECK_NAME, FIELDS } from '../anki/note-type.ts';
import { noteOf, type NoteOptions } from '../anki/note.ts';

/**
 * Cards as a text that Anki imports (https://docs.ankiweb.net/importing/text-files.html): its headers name the columns,
 * so that nothing is to be set, and guids make a second import update. It has no schedules; the note type of this name
 * comes with a package. Cells are HTML: in it a formula's first sign is written as an entity, which Anki reads as the
 * sign, and a spreadsheet as text.
 */
export function ankiText(records: readonly CardRecord[], options: NoteOptions): string {
	const headers = [
		'#separator:tab',
		'#html:true',
		'#guid column:1',
		`#notetype:${DECK_NAME}`,
		`#deck:${DECK_NAME}`,
		`#tags column:${FIELDS.length + 2}`,
		`#columns:${['guid', ...FIELDS, 'tags'].join('\t')}`
	];
	const rows = records.map((record) => {
		const { guid, fields, tags } = noteOf(record, options);
		return [guid, ...fields.map(asText), tags.join(' ')].map(quoted).join('\t');
	});
	return [...headers, ...rows, ''].join('\n');
}

const asText = (field: string): string =>
	field.replace(
		/^(\s*)([=+\-@＝＋－＠])/u,
		(_, space: string, sign: string) => `${space}&#${sign.codePointAt(0)};`
	);

/** Attributes of HTML hold quotation marks, which a cell must double. */
const quoted = (cell: string): string => (/["\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
