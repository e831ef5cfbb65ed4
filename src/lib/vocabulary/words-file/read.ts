import { longHash } from '#lib/base/hash.ts';
import { fail, ok, type Result } from '#lib/base/result.ts';
import { visible, visibleLine } from '#lib/base/visible.ts';
import { splitArticle } from '#lib/french/articles.ts';
import { normalize } from '#lib/french/normalize.ts';
import { GLOSS_LANGUAGES, type GlossLanguage } from '#lib/lesson/lesson.ts';
import { LEVELS, type Level } from '#lib/lesson/level.ts';
import { cardKey } from '../card.ts';
import { cutSentence } from '../front.ts';
import { keepFields } from '../kept-word.ts';
import type { Keep, KeptSentence, KeptWord } from '../rows.ts';
import { unguard } from './cell.ts';
import { columnName, columnNamed, WRITTEN_ONLY, type Column } from './columns.ts';
import { decode, type NotText } from './decode.ts';
import { LIMITS, longest } from './limits.ts';
import { NO_LESSON } from './place.ts';
import { posNamed } from './pos.ts';
import { rowsOf, type Row } from './table.ts';

/** Why a file was refused, as a whole or at a line. `column`, `value` and `max` say of what, where it matters. */
export interface FileProblem {
	code:
		| NotText
		| 'empty'
		| 'no-headword-column'
		| 'column-twice'
		| 'too-many-columns'
		| 'too-many-words'
		| 'quotes'
		| 'too-many-cells'
		| 'no-headword'
		| 'too-long'
		| 'gender'
		| 'level'
		| 'lesson';
	/** Line of the file, from 1. */
	line?: number;
	/** Name of the column. */
	column?: string;
	/** What stands there, cut short. */
	value?: string;
	max?: number;
}

/** The words of a file, each once, and the headings that the app does not know. */
export interface WordsFile {
	words: FileWord[];
	ignored: string[];
}
export interface FileWord {
	line: number;
	word: KeptWord;
	/** Empty: none. */
	note: string;
}

/** What the file leaves open: the language of a column « traduction », and the level of sentences without one. */
export interface Assumed {
	language: GlossLanguage;
	level: Level;
}

/**
 * Reads a file of words (CSV or TSV, first row: headings). All or nothing: with one problem no word is given back, but
 * all problems are, up to `LIMITS.problems`. Words of a card and sentence that come twice count once, the last as said.
 */
export function readWords(bytes: Uint8Array, assumed: Assumed): Result<WordsFile, FileProblem[]> {
	const text = decode(bytes);
	if (!text.ok) return fail([{ code: text.error }]);
	const { rows: all, isWhole } = rowsOf(text.value);
	const [headings, ...rows] = all;
	if (!headings) return fail([{ code: 'empty' }]);
	const columns = headings.cells.map(columnNamed);
	const problems = problemsOfHeadings(headings, columns);
	if (problems.length > 0) return fail(problems);
	if (!isWhole || rows.length > LIMITS.words) return fail([{ code: 'too-many-words', max: LIMITS.words }]);
	if (rows.length === 0) return fail([{ code: 'empty' }]);

	const words = new Map<string, FileWord>();
	for (const row of rows) {
		const read = readRow(row, columns, assumed);
		if (read.ok) words.set(termOf(read.value.word), read.value);
		else problems.push(...read.error);
		if (problems.length >= LIMITS.problems) break;
	}
	if (problems.length > 0) return fail(problems.slice(0, LIMITS.problems));
	const ignored = headings.cells.filter((name, n) => !columns[n] && name.trim() !== '');
	return ok({ words: [...words.values()], ignored });
}

/** What a row that keeps a word of a file says. The same word and sentence make the same term, so that reading a file
 * again adds nothing. */
export const keepOf = (
	{ word }: FileWord,
	assumed: Assumed
): Pick<Keep, 'lesson' | 'term' | 'kept'> & ReturnType<typeof keepFields> & { level: Level } => ({
	lesson: NO_LESSON,
	level: word.sentence?.level ?? assumed.level,
	term: termOf(word),
	kept: true,
	...keepFields(word)
});

const termOf = (word: KeptWord): string =>
	longHash(JSON.stringify([cardKey(word), word.sentence?.lesson, word.sentence?.level, word.sentence?.id]));

function problemsOfHeadings(
	{ line, cells, broken }: Row,
	columns: readonly (Column | undefined)[]
): FileProblem[] {
	if (broken) return [{ code: 'quotes', line }];
	if (cells.length > LIMITS.columns) return [{ code: 'too-many-columns', line, max: LIMITS.columns }];
	if (!columns.includes('headword'))
		return [{ code: 'no-headword-column', line, column: columnName('headword') }];
	const twice = columns.filter((column, n) => column && columns.indexOf(column) < n);
	return twice.flatMap((column) =>
		column ? [{ code: 'column-twice' as const, line, column: columnName(column) }] : []
	);
}

function readRow(
	{ line, cells, broken }: Row,
	columns: readonly (Column | undefined)[],
	assumed: Assumed
): Result<FileWord, FileProblem[]> {
	if (broken) return fail([{ code: 'quotes', line }]);
	if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
		return fail([{ code: 'too-many-cells', line, max: columns.length }]);
	const given = new Map<Column, string>();
	for (const [n, column] of columns.entries()) {
		if (column && !WRITTEN_ONLY.includes(column)) given.set(column, tidy(unguard(cells[n] ?? ''), column));
	}
	const problems = [...problemsOf(given)].map((problem) => ({ line, ...problem }));
	return problems.length > 0
		? fail(problems)
		: ok({ line, word: wordOf(given, assumed), note: given.get('note') ?? '' });
}

const GENDERS = new Map<string, NonNullable<KeptWord['gender']>>([
	['m', 'm'],
	['masculin', 'm'],
	['masculine', 'm'],
	['f', 'f'],
	['féminin', 'f'],
	['feminine', 'f'],
	['mf', 'mf'],
	['m/f', 'mf']
]);
const levelNamed = (cell: string): Level | undefined => LEVELS.find((level) => level === cell.toUpperCase());
const genderNamed = (cell: string) => GENDERS.get(cell.toLowerCase().replace(/\.$/, ''));

function* problemsOf(given: ReadonlyMap<Column, string>): Generator<Omit<FileProblem, 'line'>> {
	if (normalize(given.get('headword') ?? '') === '')
		yield { code: 'no-headword', column: columnName('headword') };
	for (const [column, value] of given) {
		const says = (code: FileProblem['code']) => ({
			code,
			column: columnName(column),
			value: value.length > 40 ? `${value.slice(0, 40)}…` : value
		});
		if (value.length > longest(column)) yield { ...says('too-long'), max: longest(column) };
		else if (value === '') continue;
		else if (column === 'gender' && !genderNamed(value)) yield says('gender');
		else if (column === 'level' && !levelNamed(value)) yield says('level');
		else if (column === 'lesson' && !/^[a-z0-9][a-z0-9-]*$/.test(value)) yield says('lesson');
	}
}

function wordOf(given: ReadonlyMap<Column, string>, assumed: Assumed): KeptWord {
	const cell = (column: Column) => given.get(column) || undefined;
	const headword = cell('headword')!;
	const [gender, example, ipa] = [genderNamed(cell('gender') ?? ''), cell('example'), cell('ipa')];
	const sentence = sentenceOf(cell, assumed);
	const form = sentence && (given.has('form') ? cell('form') : formIn(sentence, headword));
	return {
		headword,
		pos: posNamed(cell('pos') ?? '', headword),
		...(gender && { gender }),
		definition: cell('definition') ?? '',
		...(example && { example }),
		...(ipa && { ipa }),
		translations: translationsOf(cell, assumed),
		...(sentence && { sentence }),
		...(form && { form })
	};
}

function translationsOf(
	cell: (column: Column) => string | undefined,
	{ language }: Assumed
): KeptWord['translations'] {
	const unnamed = cell('translation');
	return {
		...(unnamed && { [language]: unnamed }),
		...Object.fromEntries(GLOSS_LANGUAGES.flatMap((tag) => (cell(tag) ? [[tag, cell(tag)]] : [])))
	};
}

/** A sentence without a place of its own has one by its words, so that it is the same in every file. */
function sentenceOf(
	cell: (column: Column) => string | undefined,
	{ level }: Assumed
): KeptSentence | undefined {
	const text = cell('sentence');
	if (!text) return undefined;
	const lesson = cell('lesson');
	return {
		text,
		lesson: lesson ?? NO_LESSON,
		level: levelNamed(cell('level') ?? '') ?? level,
		id: (lesson && cell('place')) || longHash(text)
	};
}

/** A file that tells no forms: the headword itself, where it stands in the sentence. */
function formIn({ text }: KeptSentence, headword: string): string | undefined {
	const bare = splitArticle(normalize(headword)).rest;
	return [headword, headword.slice(-bare.length)].find((form) => cutSentence({ text, form }));
}

const MANY_LINES: readonly Column[] = ['definition', 'example', 'sentence', 'note'];

/** One composition of accents, no invisible control characters, and line breaks only where texts may have them. */
function tidy(value: string, column: Column): string {
	return (MANY_LINES.includes(column) ? visible(value) : visibleLine(value)).normalize('NFC').trim();
}
