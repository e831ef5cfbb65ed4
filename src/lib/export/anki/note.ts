import { longHash } from '#lib/base/hash.ts';
import type { GlossLanguage } from '#lib/lesson/lesson.ts';
import type { CardRecord } from '#lib/vocabulary/card-index.ts';
import type { Card } from '#lib/vocabulary/card.ts';
import { cutSentence } from '#lib/vocabulary/front.ts';
import { NO_LESSON } from '#lib/vocabulary/words-file/place.ts';
import { posName } from '#lib/vocabulary/words-file/pos.ts';
import { element, html } from './html.ts';
import { FIELDS, type Field } from './note-type.ts';

/** A note of Anki. Fields are HTML, in the order of `FIELDS`. */
export interface Note {
	/** The same for the same card in every export: what Anki knows a note by. */
	guid: string;
	fields: string[];
	/** Without spaces. */
	tags: string[];
	/** The first field as plain text: what Anki sorts by. */
	sort: string;
}

export interface NoteOptions {
	/** The language of translations; without one, or where a word has none in it, all that it has. */
	language?: GlossLanguage;
	/** Whether the answer is typed. */
	typed: boolean;
}

/** A card as a note: its sentence without the word to ask, all its sentences with the word lit to answer. */
export function noteOf({ card }: Pick<CardRecord, 'card'>, options: NoteOptions): Note {
	const { word, sentences } = card;
	const gap = sentences.map(masked).find((found) => found !== undefined);
	const content: Record<Field, string> = {
		Mot: html(word.headword),
		Nature: html(nature(word)),
		'Phrase à trou': gap?.sentence ?? '',
		Réponse: html(gap?.word ?? word.headword),
		Phrases: sentences.map(lit).join('<br>'),
		Définition: html(word.definition),
		Exemple: html(word.example ?? ''),
		Prononciation: html(word.ipa ?? ''),
		Traduction: translations(word, options.language),
		Remarque: html(card.note),
		Écrire: options.typed ? '1' : ''
	};
	return {
		guid: longHash(card.key),
		fields: FIELDS.map((field) => content[field]),
		tags: tagsOf(card),
		sort: word.headword
	};
}

type Sentence = Card['sentences'][number];

/** The sentence with a gap wherever its word stands. */
function masked({ text, form }: Sentence): { sentence: string; word: string } | undefined {
	const [first, ...others] = piecesAround(text, form);
	if (first === undefined || others.length === 0) return undefined;
	const gap = element('span', '…', { class: 'trou' });
	return { sentence: [first, ...others].map(html).join(gap), word: form! };
}

const lit = ({ text, form }: Sentence): string =>
	piecesAround(text, form)
		.map(html)
		.join(element('b', html(form ?? '')));

/** What a sentence is without its word, which may stand there more than once; one piece: it does not. */
function piecesAround(text: string, form: string | undefined): string[] {
	const cut = cutSentence(form === undefined ? { text } : { text, form });
	return cut ? [cut.before, ...piecesAround(cut.after, form)] : [text];
}

const GENDERS = { m: 'masculin', f: 'féminin', mf: 'masculin ou féminin' };
const nature = ({ pos, gender }: Card['word']): string =>
	[posName(pos), ...(gender ? [GENDERS[gender]] : [])].join(', ');

function translations({ translations: all }: Card['word'], language?: GlossLanguage): string {
	const own = language && all[language];
	const shown = own ? [[language, own] as const] : Object.entries(all).filter(([, text]) => text);
	return shown.map(([lang, text]) => element('div', html(text), { lang, dir: 'auto' })).join('');
}

/** Lessons and levels as tags, which Anki files under one another at `::`. Words from a file have neither. */
function tagsOf({ sentences, terms }: Card): string[] {
	const met = sentences.filter(({ lesson }) => lesson !== NO_LESSON);
	const lessons = [...terms, ...met].map(({ lesson }) => lesson).filter((lesson) => lesson !== NO_LESSON);
	return [
		...new Set([
			'route-des-mots',
			...lessons.map((lesson) => `leçon::${lesson.replace(/[\s:]+/g, '-')}`),
			...met.map(({ level }) => `niveau::${level}`)
		])
	];
}
