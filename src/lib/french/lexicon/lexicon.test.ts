import { describe, expect, it } from 'vitest';
import { shuffled } from '#lib/base/chance.ts';
import { lexicon } from './files.fixture.ts';
import { Lexicon } from './lexicon.ts';

const all = [...lexicon.forms()];

it('knows about 470,000 forms', () => {
	expect(new Set(all.map(([form]) => form)).size).toBeGreaterThan(465_000);
});

it('gives back each of 2,000 forms drawn by lot with the analysis it was stored with', () => {
	const missed = shuffled(all, 'lexicon')
		.slice(0, 2000)
		.filter(([form, { lemma, ...tag }]) => {
			const found = lexicon.analyses(form).map(({ base: _, ...analysis }) => analysis);
			return !found.some((analysis) => JSON.stringify(analysis) === JSON.stringify({ lemma, ...tag }));
		});
	expect(missed).toEqual([]);
});

describe('an analysis', () => {
	it.each([
		['traités', { lemma: 'traité', part: 'noun', gender: 'm', number: 'p' }],
		['serait', { lemma: 'être', part: 'verb', tense: 'conditional', person: '3s' }],
		['retrouvées', { lemma: 'retrouver', part: 'verb', tense: 'past-participle', gender: 'f', number: 'p' }],
		['élève', { lemma: 'élève', part: 'noun', gender: 'mf', number: 's' }],
		['Chine', { lemma: 'Chine', part: 'name', gender: 'f' }],
		['dont', { lemma: 'dont', part: 'pronoun' }]
	])('of %s is there', (form, expected) =>
		expect(lexicon.analyses(form)).toContainEqual(expect.objectContaining(expected))
	);
	it.each(['xyzzy', '', 'traitéss', "l'eau"])('of %j is not invented', (form) =>
		expect(lexicon.analyses(form)).toEqual([])
	);
});

it('names the feminine of a noun that is filed under its masculine', () =>
	expect(lexicon.analyses('retraites')).toContainEqual(
		expect.objectContaining({ lemma: 'retrait', gender: 'f', base: 'retraite' })
	));

it('finds the accents that a spelling lacks', () => {
	expect(lexicon.accented('etat')).toContain('état');
	expect(lexicon.accented('medicament')).toEqual(['médicament']);
	expect(lexicon.accented('état')).not.toContain('état');
});

it('refuses what is no lexicon', () => expect(() => new Lexicon('<!doctype html>')).toThrow(/no lexicon/));
