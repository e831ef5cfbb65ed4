import { clean, lower, withoutAccents } from '#lib/french/normalize.ts';
import { GLOSS_LANGUAGES, type GlossLanguage } from '#lib/lesson/lesson.ts';

/** What a column of a file of words holds. A language's tag: the translation into it. */
export type Column = keyof typeof NAMES | GlossLanguage;

/** The name that is written comes first; the others are understood too, whatever their case and accents. */
const NAMES = {
	headword: ['mot', 'word', 'headword', 'terme', 'term', 'français', 'french', 'fr'],
	pos: ['nature', 'part of speech', 'pos', 'catégorie', 'category'],
	gender: ['genre', 'gender'],
	ipa: ['prononciation', 'pronunciation', 'api', 'ipa'],
	definition: ['définition', 'definition', 'sens', 'meaning'],
	example: ['exemple', 'example'],
	translation: ['traduction', 'translation'],
	sentence: ['phrase', 'sentence', 'contexte', 'context'],
	form: ['forme', 'form'],
	lesson: ['leçon', 'lesson'],
	level: ['niveau', 'level'],
	place: ['repère', 'place'],
	note: ['note', 'notes', 'remarque', 'comment'],
	others: ['autres phrases', 'other sentences'],
	state: ['état', 'state'],
	due: ['prochaine révision', 'due'],
	interval: ['intervalle', 'interval'],
	reps: ['révisions', 'reviews'],
	lapses: ['oublis', 'lapses'],
	kept: ['gardé le', 'kept on']
} as const satisfies Record<string, readonly [string, ...string[]]>;

const LANGUAGE_NAMES: Record<GlossLanguage, readonly [string, ...string[]]> = {
	en: ['anglais', 'english'],
	es: ['espagnol', 'spanish', 'español'],
	de: ['allemand', 'german', 'deutsch'],
	pt: ['portugais', 'portuguese', 'português'],
	ru: ['russe', 'russian', 'русский'],
	zh: ['chinois', 'chinese', '中文'],
	ar: ['arabe', 'arabic', 'العربية']
};

/** Written for the reader of the file and not read back: a schedule follows from reviews, which a backup holds. */
export const WRITTEN_ONLY: readonly Column[] = [
	'others',
	'state',
	'due',
	'interval',
	'reps',
	'lapses',
	'kept'
];

/** The columns of a file that the app writes, in their order. */
export const COLUMNS: readonly Column[] = [
	'headword',
	'pos',
	'gender',
	'ipa',
	'definition',
	'example',
	...GLOSS_LANGUAGES,
	'sentence',
	'form',
	'lesson',
	'level',
	'place',
	'note',
	...WRITTEN_ONLY
];

const isLanguage = (column: Column): column is GlossLanguage => column in LANGUAGE_NAMES;

/** The name of a column as it is written. */
export const columnName = (column: Column): string =>
	(isLanguage(column) ? LANGUAGE_NAMES[column] : NAMES[column])[0];

const plain = (name: string): string => withoutAccents(lower(clean(name)));

const byName = new Map<string, Column>([
	...Object.entries(NAMES).flatMap(([column, names]) =>
		names.map((name) => [plain(name), column as Column] as const)
	),
	...GLOSS_LANGUAGES.flatMap((tag) =>
		[tag, ...LANGUAGE_NAMES[tag]].map((name) => [plain(name), tag] as const)
	)
]);

/** The column that a heading names; `undefined` for one that the app does not know. */
export const columnNamed = (heading: string): Column | undefined => byName.get(plain(heading));
