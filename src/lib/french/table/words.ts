import { rows } from './row.ts';

/** Answers of several words, judged word by word. */
export const wordRows = [
	...rows('l’Asie centrale', {}, [
		['centrale l’Asie', '½ word-order'],
		['Asie centrale', '1', '½ article-missing'],
		['l’Asie', '0 words-missing', '0 words-missing', { words: 'centrale' }],
		['l’Asie centralle', '1 typo', '½ typo'],
		['l’Asie du Sud', '0 word-wrong', '0 word-wrong', { words: 'du sud' }]
	]),
	...rows('Xi Jinping', { caseMatters: true }, [['Jinping Xi', '½ word-order']]),
	...rows('la Chine et le Kazakhstan', {}, [
		['le Kazakhstan et la Chine', '0 word-order'],
		['Chine et Kazakhstan', '1 words-missing', '0 words-missing'],
		['la Chine le Kazakhstan', '1 words-missing', '½ words-missing', { words: 'et' }],
		['la Chine', '0']
	]),
	...rows('traité', { neighbours: ['traite'] }, [
		['un bon traité', '0 words-extra', '0 words-extra', { words: 'un bon' }],
		['traité accord pacte', '0 words-extra']
	]),
	...rows('Astana', {}, [
		['à Astana', '1 words-extra', '0 words-extra', { words: 'à' }],
		['dans Astana', '1 words-extra', '0 words-extra'],
		['près de Astana', '0 words-extra']
	]),
	...rows('à l’ouest', {}, [
		['de l’ouest', '½ word-wrong', '0 word-wrong', { words: 'de' }],
		['à l’est', '0 word-wrong', '0 word-wrong', { words: 'est' }]
	]),
	...rows('le Sud global', {}, [
		['le Sud', '0 words-missing', '0 words-missing', { words: 'global' }],
		['le global Sud', '½ word-order'],
		['le Sud globale', '1 typo', '½ typo']
	]),
	...rows('elle dit que les jeunes en profiteront', { neighbours: ['profitent'] }, [
		['elle dit que les jeunes en profiteront', '1'],
		['elle dit que jeunes en profiteront', '1 words-missing', '½ words-missing', { words: 'les' }],
		['elle dit les jeunes en profiteront', '½ words-missing', '½ words-missing', { words: 'que' }],
		['elle dit que les jeunes en profitent', '½ word-wrong', '½ word-wrong', { words: 'profitent' }],
		['elle dit que les jeunnes en profiteronts', '1 typo', '½ typo'],
		['elle dit que en profiteront les jeunes', '0 word-order'],
		['elle dit que les jeunes profiteront en', '½ word-order'],
		['elle dit que les vieux en rient', '0 word-wrong'],
		['elle dit que tous les jeunes en profiteront', '½ words-extra', '½ words-extra', { words: 'tous' }]
	]),
	...rows('il faut qu’elle vienne', {}, [
		['il faut que elle viene', '1 elision', '½ elision'],
		['il faut qu’elle viene', '1 typo', '½ typo']
	]),
	...rows('la vie chère et le chômage', {}, [
		['la vie chere et le chomage', '1 accent', '½ accent'],
		['le chômage et la vie', '0 words-missing', '0 words-missing', { words: 'chère' }],
		['la vie chère le chômage', '1 words-missing', '½ words-missing']
	]),
	...rows('l’accord signé par le président', { neighbours: ['signe', 'accorde'] }, [
		['l’accord signe par le president', '½ accent-other-word'],
		['l’accord par le président', '½ words-missing', '½ words-missing', { words: 'signé' }],
		['le président par l’accord signé', '0 word-order'],
		['n’importe quoi de tout à fait autre', '0']
	])
];
