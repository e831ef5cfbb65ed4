import type { Reading } from '#lib/french/lexicon/reading.ts';
import type { Part, Tag, Tense } from '#lib/french/lexicon/tag.ts';
import { m } from '#lib/i18n/compiled/messages.js';
import { language } from '#lib/i18n/language.svelte.ts';

const NOUNS = { m: m.term_noun_m, f: m.term_noun_f, mf: m.term_noun_mf };
const PARTS: Record<Part, () => string> = {
	noun: m.term_noun,
	name: m.word_name,
	verb: m.term_verb,
	adjective: m.term_adjective,
	adverb: m.term_adverb,
	preposition: m.term_preposition,
	conjunction: m.term_conjunction,
	determiner: m.word_determiner,
	pronoun: m.word_pronoun,
	numeral: m.word_numeral,
	interjection: m.word_interjection
};
/** The commonest forms first: *parle* is more often the present than the subjunctive. */
const TENSES: (Tense | undefined)[] = [
	'infinitive',
	'present',
	'past-participle',
	'imperfect',
	'future',
	'conditional'
];
const MOST_FORMS = 2;

/** What a word is: « nom féminin », « verbe ». */
export const partLine = ({ part, gender }: Reading): string =>
	part === 'noun' && gender ? NOUNS[gender]() : PARTS[part]();

/** What the form in the text is of its word: « au présent et à la 3e personne du singulier ». Empty when it is the word itself. */
export function formLine({ part, tags }: Reading): string {
	const rank = ({ tense }: Tag) => TENSES.indexOf(tense) + 1 || TENSES.length + 1;
	const list = new Intl.ListFormat(language.current, { type: 'conjunction' });
	const or = new Intl.ListFormat(language.current, { type: 'disjunction' });
	const lines = [...tags]
		.sort((a, b) => rank(a) - rank(b))
		.map((tag) => featuresOf(tag, part).map((feature) => m.form_name({ feature })))
		.filter((names) => names.length)
		.slice(0, MOST_FORMS)
		.map((names) => list.format(names));
	return or.format([...new Set(lines)]);
}

function featuresOf({ tense, person, gender, number }: Tag, part: Part): string[] {
	if (part === 'verb' && tense !== 'past-participle') {
		const tenses = tense === 'subjunctive-imperfect' ? ['subjunctive', 'imperfect'] : [tense ?? ''];
		return [...tenses, ...(person ? [person] : [])];
	}
	const shape = [gender, number].filter(
		(each) => each === 'm' || each === 'f' || each === 's' || each === 'p'
	);
	if (part === 'verb') return ['past-participle', ...shape];
	// A noun's gender is said with it, and the singular and masculine go without saying.
	const own = part === 'noun' ? shape.filter((each) => each === 'p') : shape;
	return part === 'name' || ['s', 'ms'].includes(own.join('')) ? [] : own;
}
