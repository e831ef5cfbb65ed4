import type { Analysis } from './lexicon.ts';
import type { Gender, Part, Tag } from './tag.ts';
import type { Entry, Translations } from './translations.ts';

/** One word that a form may be a form of, with what it means. */
export interface Reading {
	lemma: string;
	part: Part;
	gender?: Gender;
	/** What the form is of this word: several where it serves for several. */
	tags: Tag[];
	/** What it means: empty when the dictionary does not say. */
	entries: Entry[];
}

/** The kinds of entry that may explain a part of speech: others would explain another word. */
const EXPLAINED_BY: Record<Part, readonly (Part | undefined)[]> = {
	noun: ['noun', 'name'],
	name: ['name', 'noun'],
	verb: ['verb'],
	adjective: ['adjective', 'numeral', 'determiner', undefined],
	adverb: ['adverb', 'preposition', undefined],
	preposition: ['preposition', undefined, 'adverb'],
	conjunction: ['conjunction', undefined, 'adverb'],
	determiner: ['determiner', 'adjective', 'pronoun', undefined, 'adverb'],
	pronoun: ['pronoun', undefined, 'determiner', 'adverb', 'noun'],
	numeral: ['numeral', 'adjective', undefined, 'noun'],
	interjection: ['interjection', undefined]
};

/** The entries for a word: those under the first headword that has entries; of a noun, those of its gender where it has one. */
function entriesFor(
	lemma: string,
	part: Part,
	gender: Gender | undefined,
	translations: Translations
): Entry[] {
	for (const headword of headwordsOf(lemma, part)) {
		const found = entriesOf(headword, part, gender, translations);
		if (found.length) return found;
	}
	return [];
}

/**
 * How a dictionary may write a lemma: so; as a verb that is always reflexive; or by the other rules of spelling,
 * for the reform of 1990 leaves both *événement* and *évènement*, *chaîne* and *chaine*.
 */
function* headwordsOf(lemma: string, part: Part): Generator<string> {
	yield lemma;
	if (part === 'verb') yield MAY_ELIDE.test(lemma) ? `s'${lemma}` : `se ${lemma}`;
	yield lemma.replace(/[îû]/g, (letter) => (letter === 'î' ? 'i' : 'u'));
	for (const { index } of lemma.matchAll(/[éè]/g))
		yield lemma.slice(0, index) + (lemma[index] === 'é' ? 'è' : 'é') + lemma.slice(index + 1);
	yield lemma.toLocaleLowerCase('fr');
	yield lemma.slice(0, 1).toLocaleUpperCase('fr') + lemma.slice(1);
}
const MAY_ELIDE = /^[aeiouyhàâæéèêëîïôœùû]/i;

function entriesOf(
	lemma: string,
	part: Part,
	gender: Gender | undefined,
	translations: Translations
): Entry[] {
	const all = translations.entries(lemma);
	for (const kind of EXPLAINED_BY[part]) {
		const ofKind = all.filter((entry) => entry.part === kind);
		const ofGender = ofKind.filter(
			(entry) => !gender || gender === 'mf' || !entry.gender || entry.gender === gender
		);
		// A gender that only one of the two files knows otherwise is no reason to say nothing.
		if (ofKind.length) return ofGender.length ? ofGender : ofKind;
	}
	return [];
}

/**
 * The words that analyses name, each once, with what they mean. Hunspell files *retraite* under *retrait*: a
 * feminine noun that the dictionary has as a headword is a word of its own. So is a participle that it has
 * as an adjective, beside its verb.
 */
export function readingsOf(analyses: readonly Analysis[], translations: Translations): Reading[] {
	const readings = new Map<string, Reading>();
	const add = (lemma: string, tag: Tag) => {
		const gender = tag.part === 'noun' || tag.part === 'name' ? tag.gender : undefined;
		const key = `${tag.part} ${lemma} ${gender ?? ''}`;
		const known = readings.get(key);
		if (known) return void known.tags.push(tag);
		const entries = entriesFor(lemma, tag.part, gender, translations);
		readings.set(key, { lemma, part: tag.part, ...(gender && { gender }), tags: [tag], entries });
	};
	for (const { lemma, base, ...tag } of analyses) {
		if (base === undefined || base === lemma) add(lemma, tag);
		else if (tag.part === 'noun') {
			const isHeadword = translations.entries(base).some(({ part }) => part === 'noun');
			add(isHeadword ? base : lemma, tag);
		} else {
			add(lemma, tag);
			const { gender, number } = tag;
			if (translations.entries(base).some(({ part }) => part === 'adjective'))
				add(base, { part: 'adjective', ...(gender && { gender }), ...(number && { number }) });
		}
	}
	return [...readings.values()];
}

/** The adjective that an adverb in *-ment* is made of, when the dictionary knows the one and not the other. */
export function adjectiveOf(adverb: string, translations: Translations): Entry[] {
	const [, stem] = /^(.+)ment$/.exec(adverb) ?? [];
	if (!stem) return [];
	const masculine = [
		stem,
		stem.replace(/e$/, ''),
		stem.replace(/ve$/, 'f'),
		stem.replace(/euse$/, 'eux'),
		stem.replace(/([ln])\1e$/, '$1'),
		stem.replace(/ère$/, 'er'),
		stem.replace(/que$/, 'c'),
		stem.replace(/am$/, 'ant'),
		stem.replace(/em$/, 'ent'),
		stem.replace(/é$/, 'e')
	];
	for (const each of masculine) {
		const found = translations.entries(each).filter(({ part }) => part === 'adjective');
		if (found.length) return found;
	}
	return [];
}
