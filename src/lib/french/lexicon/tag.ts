/** What a word can be, by the letter that stands for it in the lexicon's files. */
export const PARTS = {
	N: 'noun',
	P: 'name',
	V: 'verb',
	A: 'adjective',
	R: 'adverb',
	S: 'preposition',
	C: 'conjunction',
	D: 'determiner',
	O: 'pronoun',
	M: 'numeral',
	I: 'interjection'
} as const;
export type Part = (typeof PARTS)[keyof typeof PARTS];

/** The forms of a verb, by the letter that stands for each. */
export const TENSES = {
	n: 'infinitive',
	g: 'present-participle',
	q: 'past-participle',
	p: 'present',
	i: 'imperfect',
	h: 'simple-past',
	f: 'future',
	c: 'conditional',
	s: 'subjunctive',
	t: 'subjunctive-imperfect',
	m: 'imperative'
} as const;
export type Tense = (typeof TENSES)[keyof typeof TENSES];

/** `mf`: the form serves for both. */
export type Gender = 'm' | 'f' | 'mf';
/** `sp`: the form serves for both. */
export type GrammaticalNumber = 's' | 'p' | 'sp';
export type Person = '1s' | '2s' | '3s' | '1p' | '2p' | '3p';

/** What one form is. */
export interface Tag {
	part: Part;
	gender?: Gender;
	number?: GrammaticalNumber;
	tense?: Tense;
	person?: Person;
}

const GENDERS: Record<string, Gender> = { m: 'm', f: 'f', e: 'mf' };
const NUMBERS: Record<string, GrammaticalNumber> = { s: 's', p: 'p', i: 'sp' };

/**
 * Reads a tag as the lexicon's files write it. A part's letter comes first; a verb's tense and person follow
 * (`Vp3s`), then gender and number (`Nfs`, `Vqmp`), where `e` is both genders and `i` both numbers. `-` is unknown.
 */
export function readTag(code: string): Tag {
	const part = PARTS[code[0] as keyof typeof PARTS];
	let rest = code.slice(1);
	const tag: Tag = { part };
	if (part === 'verb') {
		tag.tense = TENSES[rest[0] as keyof typeof TENSES];
		rest = rest.slice(1);
		if (/^[123]/.test(rest)) return { ...tag, person: rest as Person };
	}
	const gender = GENDERS[rest[0] ?? ''];
	const number = NUMBERS[rest[1] ?? ''];
	return { ...tag, ...(gender && { gender }), ...(number && { number }) };
}
