import { describe, expect, it } from 'vitest';
import { candidates, neighboursOf } from './neighbours.ts';

const among = (...words: string[]) => {
	const known = new Set(words);
	return (word: string) => known.has(word);
};

describe('neighboursOf', () => {
	it('finds words with other accents', () =>
		expect(neighboursOf(['traité'], among('traite', 'traité', 'traîte', 'marche'))).toEqual([
			'traite',
			'traîte'
		]));

	it('finds words with other accents however short', () =>
		expect(neighboursOf(['ou', 'a', 'sur'], among('ou', 'où', 'a', 'à', 'sur', 'sûr', 'on', 'mur'))).toEqual([
			'où',
			'sûr',
			'à'
		]));

	it('finds words one edit away, with or without an accent', () =>
		expect(
			neighboursOf(
				['traité'],
				among('trait', 'traits', 'traita', 'traites', 'traités', 'traiter', 'traire', 'marché')
			)
		).toEqual(['traire', 'trait', 'traita', 'traiter', 'traites', 'traits', 'traités']));

	it.each([
		['préposition', 'proposition'],
		['répéter', 'répété'],
		['importation', 'exportation'],
		['gouvernement', 'gouvernent'],
		['développement', 'développent'],
		['coopération', 'corporation'],
		['dirigeant', 'diligent'],
		['souveraineté', 'suzeraineté'],
		['conclure', 'conclue']
	])('finds, for %s, %s', (answer, word) => expect(neighboursOf([answer], among(word))).toEqual([word]));

	it('leaves out the answers themselves, whatever their case or ligature', () =>
		expect(neighboursOf(['Traité', 'traite', 'cœur'], among('traité', 'traite', 'coeur', 'cœur'))).toEqual(
			[]
		));

	it('looks at every word of an answer', () =>
		expect(
			neighboursOf(['l’accord signé', 'savoir-faire'], among('accords', 'signe', 'foire', 'faire'))
		).toEqual(['accords', 'foire', 'signe']));

	it('knows names beside names only', () => {
		expect(neighboursOf(['Autriche'], among('Autruche'))).toEqual(['autruche']);
		expect(neighboursOf(['autriche'], among('Autruche'))).toEqual([]);
	});

	it('does not go far from short words', () =>
		expect(neighboursOf(['mer'], among('mers', 'fer'))).toEqual([]));

	it('asks a bounded number of times for a long word', () => {
		let asked = 0;
		neighboursOf(['développement'], () => {
			asked++;
			return false;
		});
		expect(asked).toBeGreaterThan(10_000);
		expect(asked).toBeLessThan(80_000);
	});
});

describe('candidates', () => {
	it('accents several letters at once', () =>
		expect(new Set(candidates('eleve'))).toEqual(
			new Set([...candidates('eleve'), 'élève', 'élevé', 'êlevé'])
		));
});
