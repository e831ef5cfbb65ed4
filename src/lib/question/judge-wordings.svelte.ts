import type { JudgeCode } from '#lib/french/typed-answer.ts';
import { m } from '#lib/i18n/compiled/messages.js';
import { language } from '#lib/i18n/language.svelte.ts';
import { NOTE_PLACES } from './note-places.ts';
import type { NoteValues } from './verdict.ts';

const { expected: place, words } = NOTE_PLACES;
const expected = { expected: place };

/** What a form is, in words: « au présent et à la 3e personne du pluriel ». */
function form({ is = '' }: NoteValues) {
	const names = is.split(' ').map((feature) => m.form_name({ feature }));
	return {
		...expected,
		form: new Intl.ListFormat(language.current, { type: 'conjunction' }).format(names)
	};
}

/**
 * The remarks of the judge of typed French, in the language of the interface. Apart from those of the kinds: only
 * questions in which one writes carry them.
 */
export const judgeWordings: Record<JudgeCode, (values: NoteValues) => string> = {
	capital: () => m.note_capital(expected),
	'spelling-1990': () => m.note_spelling_1990(expected),
	apostrophe: () => m.note_apostrophe(expected),
	hyphen: () => m.note_hyphen(expected),
	accent: () => m.note_accent(expected),
	'accent-other-word': () => m.note_accent_other_word(expected),
	elision: () => m.note_elision(expected),
	'article-missing': () => m.note_article_missing(expected),
	'article-gender': () => m.note_article_gender(expected),
	space: () => m.note_space(expected),
	'no-elision': () => m.note_no_elision(expected),
	'aspirated-h': () => m.note_aspirated_h(expected),
	contraction: () => m.note_contraction(expected),
	'article-extra': () => m.note_article_extra(expected),
	'article-unwanted': () => m.note_article_unwanted(expected),
	repeated: () => m.note_repeated({ ...expected, words }),
	'other-form': () => m.note_other_form(expected),
	'verb-form': (values) => m.note_verb_form(form(values)),
	agreement: (values) => m.note_agreement(form(values)),
	'word-class': (values) => m.note_word_class(form(values)),
	thousands: () => m.note_thousands(expected),
	'word-order': () => m.note_word_order(expected),
	'words-missing': () => m.note_words_missing({ words }),
	'words-extra': () => m.note_words_extra({ words }),
	'word-wrong': () => m.note_word_wrong({ words }),
	swapped: () => m.note_swapped(expected),
	'other-gap': () => m.note_other_gap(expected),
	'gaps-disagree': () => m.note_gaps_disagree(expected),
	typo: () => m.note_typo(expected),
	'other-word': () => m.note_other_word(expected)
};
