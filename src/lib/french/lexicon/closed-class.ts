import type { Analysis } from './lexicon.ts';

/** What the lexicon does not say of words of grammar: the elided ones, and the contractions. */
export const CLOSED: Record<string, Analysis[]> = {
	"l'": [
		{ lemma: 'le', part: 'determiner', gender: 'mf', number: 's' },
		{ lemma: 'le', part: 'pronoun', gender: 'mf', number: 's' }
	],
	"d'": [
		{ lemma: 'de', part: 'preposition' },
		{ lemma: 'de', part: 'determiner' }
	],
	"j'": [{ lemma: 'je', part: 'pronoun', number: 's' }],
	"m'": [{ lemma: 'me', part: 'pronoun', number: 's' }],
	"t'": [{ lemma: 'te', part: 'pronoun', number: 's' }],
	"s'": [
		{ lemma: 'se', part: 'pronoun' },
		{ lemma: 'si', part: 'conjunction' }
	],
	"n'": [{ lemma: 'ne', part: 'adverb' }],
	"c'": [{ lemma: 'ce', part: 'pronoun' }],
	"ç'": [{ lemma: 'ce', part: 'pronoun' }],
	"qu'": [
		{ lemma: 'que', part: 'conjunction' },
		{ lemma: 'que', part: 'pronoun' }
	],
	"jusqu'": [{ lemma: 'jusque', part: 'preposition' }],
	"lorsqu'": [{ lemma: 'lorsque', part: 'conjunction' }],
	"puisqu'": [{ lemma: 'puisque', part: 'conjunction' }],
	"quoiqu'": [{ lemma: 'quoique', part: 'conjunction' }],
	"quelqu'": [{ lemma: 'quelque', part: 'determiner' }],
	"presqu'": [{ lemma: 'presque', part: 'adverb' }],
	// *de* or *à* and the article in one; before a noun, *du* and *des* may be the article alone.
	du: [
		{ lemma: 'de', part: 'preposition', gender: 'm', number: 's' },
		{ lemma: 'du', part: 'determiner', gender: 'm', number: 's' }
	],
	des: [
		{ lemma: 'de', part: 'preposition', gender: 'mf', number: 'p' },
		{ lemma: 'un', part: 'determiner', gender: 'mf', number: 'p' }
	],
	au: [{ lemma: 'à', part: 'preposition', gender: 'm', number: 's' }],
	aux: [{ lemma: 'à', part: 'preposition', gender: 'mf', number: 'p' }]
};

/** The words that a contraction stands for. */
export const CONTRACTIONS: Record<string, readonly [string, string]> = {
	du: ['de', 'le'],
	des: ['de', 'les'],
	au: ['à', 'le'],
	aux: ['à', 'les']
};

/** The words under which dictionaries give those that the lexicon files as words of their own. */
const FILED_UNDER: Record<string, string> = Object.fromEntries(
	Object.entries({
		ce: 'cet cette ces',
		celui: 'celle ceux celles',
		lequel: 'laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles',
		mon: 'ma mes',
		ton: 'ta tes',
		son: 'sa ses',
		notre: 'nos',
		votre: 'vos',
		un: 'une',
		le: 'la les',
		tout: 'toute tous toutes',
		aucun: 'aucune'
	}).flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma]))
);

/** Plurals that the lexicon does not bring to their singular. */
const SINGULARS: Record<string, string> = { yeux: 'œil', cieux: 'ciel', aïeux: 'aïeul' };

/** An analysis with the lemma of dictionaries, for words of grammar and irregular plurals. */
export function refile(analysis: Analysis): Analysis {
	const { lemma, part } = analysis;
	const table = part === 'noun' ? SINGULARS : part === 'determiner' || part === 'pronoun' ? FILED_UNDER : {};
	const filed = table[lemma];
	return filed ? { ...analysis, lemma: filed } : analysis;
}
