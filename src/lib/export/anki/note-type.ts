/** The fields of a note. Their names and order say to Anki that it is the same note type: they never change. */
export const FIELDS = [
	'Mot',
	'Nature',
	'Phrase à trou',
	'Réponse',
	'Phrases',
	'Définition',
	'Exemple',
	'Prononciation',
	'Traduction',
	'Remarque',
	'Écrire'
] as const;
export type Field = (typeof FIELDS)[number];

/** Fixed, so that a second import finds the note type and the deck of the first. */
export const NOTE_TYPE_ID = 1764000000001;
export const DECK_ID = 1764000000002;
export const DECK_NAME = 'Route des mots';
/** When the note type last changed, in seconds: an import mends the templates of older ones, and no learner's own. */
const CHANGED = 1764000000;

/** Content where a field has some (`#`) or none (`^`). */
const where = (sign: '#' | '^', field: Field, content: string) =>
	`{{${sign}${field}}}${content}{{/${field}}}`;
const shown = (field: Field, kind: string) => where('#', field, `<div class="${kind}">{{${field}}}</div>`);

/** The sentence without its word, and what the word means; a word that has neither shows itself. */
const FRONT = [
	shown('Phrase à trou', 'phrase'),
	shown('Définition', 'sens'),
	where('^', 'Définition', shown('Traduction', 'sens')),
	where(
		'^',
		'Phrase à trou',
		where('^', 'Définition', where('^', 'Traduction', '<div class="mot">{{Mot}}</div>'))
	),
	// Typing is the learner's choice, note by note: with the field empty there is no box.
	where('#', 'Écrire', '{{type:Réponse}}')
].join('\n');

const BACK = [
	'{{FrontSide}}',
	'<hr id="answer">',
	'<div class="mot">{{Mot}}</div>',
	where('#', 'Prononciation', '<div class="son">[{{Prononciation}}]</div>'),
	shown('Nature', 'nature'),
	shown('Phrases', 'phrase'),
	shown('Exemple', 'exemple'),
	shown('Traduction', 'traduction'),
	shown('Remarque', 'remarque')
].join('\n');

const CSS = `.card { font: 1.25rem/1.5 Georgia, serif; max-width: 36em; margin: 0 auto; padding: 0.5em; text-align: start; }
.mot { font-size: 1.5em; font-weight: bold; }
.trou { border-bottom: 2px solid; padding: 0 1.5em; }
.son, .nature, .exemple { opacity: 0.75; }
.nature, .son { font-size: 0.8em; }
.exemple { font-style: italic; }
.phrase, .sens, .exemple, .traduction, .remarque { margin: 0.6em 0; }
.remarque { border-inline-start: 4px solid; padding-inline-start: 0.6em; }`;

/** The note type as a collection of schema 11 stores it. */
export const noteType = {
	id: NOTE_TYPE_ID,
	name: DECK_NAME,
	type: 0,
	mod: CHANGED,
	usn: -1,
	sortf: 0,
	did: DECK_ID,
	tmpls: [
		{ name: 'Carte', ord: 0, qfmt: FRONT, afmt: BACK, bqfmt: '', bafmt: '', did: null, bfont: '', bsize: 0 }
	],
	flds: FIELDS.map((name, ord) => ({
		name,
		ord,
		sticky: false,
		rtl: false,
		font: 'Arial',
		size: 20,
		media: []
	})),
	css: CSS,
	latexPre: '\\documentclass[12pt]{article}\n\\begin{document}\n',
	latexPost: '\\end{document}',
	latexsvg: false,
	// The front is empty unless one of these has something.
	req: [
		[
			0,
			'any',
			(['Mot', 'Phrase à trou', 'Définition', 'Traduction'] as Field[]).map((field) => FIELDS.indexOf(field))
		]
	],
	tags: [],
	vers: []
};
