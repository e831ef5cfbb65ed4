import { rows } from './row.ts';

const treaty = ['traite', 'traités', 'traita', 'trait', 'traiter', 'traire'];

/** Apostrophes, hyphens, spaces, accents and slips of the hand; words that are other words. */
export const slipRows = [
	...rows('savoir-faire', {}, [
		['savoir faire', '1 hyphen', '1 hyphen', { expected: 'savoir-faire' }],
		['savoirfaire', '1 hyphen']
	]),
	...rows('rendez-vous', {}, [['rendez vous', '1 hyphen']]),
	...rows('peut-être', {}, [
		['peut être', '1 hyphen'],
		['peut etre', '1 accent', '½ accent']
	]),
	...rows('parle-t-il', {}, [
		['parle t il', '1 hyphen'],
		["parle-t'il", '1 apostrophe']
	]),
	...rows('bon voisinage', { neighbours: ['voisinages', 'don'] }, [
		['bonvoisinage', '1 space'],
		['bon-voisinage', '1 hyphen'],
		['bon voisinnage', '1 typo', '½ typo'],
		['bonvoisinnage', '1 typo', '½ typo'],
		['bon voisinages', '1 agreement', '½ agreement', { is: 'p' }],
		['don voisinage', '0 word-wrong', '0 word-wrong', { words: 'don' }]
	]),
	...rows('parce que', {}, [['parceque', '1 space']]),
	...rows('à peu près', {}, [['à peuprès', '1 space']]),
	...rows('l’énergie', {}, [
		['l énergie', '1 apostrophe'],
		['lénergie', '1 apostrophe'],
		['l-énergie', '1 apostrophe'],
		['l’energie', '1 accent', '½ accent'],
		['lenergie', '1 accent', '½ accent']
	]),
	...rows('aujourd’hui', {}, [
		['aujourdhui', '1 apostrophe'],
		['aujourd hui', '1 apostrophe']
	]),
	...rows('parce qu’il', {}, [['parce qu il', '1 apostrophe']]),
	...rows('traité', { neighbours: treaty }, [
		['traite', '½ accent-other-word'],
		['traitté', '1 typo', '½ typo'],
		['triaté', '1 typo', '½ typo'],
		['tratié', '1 typo', '½ typo'],
		['raité', '1 typo', '½ typo'],
		['trait', '0 other-word'],
		['traiter', '0 other-word'],
		['traita', '0 other-word'],
		['traire', '0 other-word'],
		['tratitte', '0']
	]),
	...rows('marché', { neighbours: ['marche', 'marchés', 'marcher'] }, [
		['marche', '½ accent-other-word'],
		['marcher', '0 other-word'],
		['marchè', '1 accent', '½ accent']
	]),
	...rows('où', { neighbours: ['ou'] }, [['ou', '½ accent-other-word']]),
	...rows('ou', { neighbours: ['où'] }, [['où', '½ accent-other-word']]),
	...rows('sûr', { neighbours: ['sur'] }, [['sur', '½ accent-other-word']]),
	...rows('à', { neighbours: ['a'] }, [['a', '½ accent-other-word']]),
	...rows('dû', { neighbours: ['du'] }, [['du', '½ accent-other-word']]),
	...rows('pêche', { neighbours: ['péché', 'pèche'] }, [
		['péché', '½ accent-other-word'],
		['peche', '1 accent', '½ accent']
	]),
	...rows('à l’est', { neighbours: ['a', 'es'] }, [['a l’est', '½ accent-other-word']]),
	...rows('sécurité', { neighbours: ['sécurités'] }, [
		['securite', '1 accent', '½ accent'],
		['SECURITE', '1 accent', '½ accent'],
		['sécurrité', '1 typo', '½ typo'],
		['securitté', '1 typo', '½ typo'],
		['sekurrité', '0']
	]),
	...rows('français', {}, [
		['francais', '1 accent', '½ accent'],
		['françai', '1 typo', '½ typo']
	]),
	...rows('forêt', {}, [
		['forèt', '1 accent', '½ accent'],
		['foret', '1 accent', '½ accent']
	]),
	...rows('Noël', {}, [['Noel', '1 accent', '½ accent']]),
	...rows('coopération', { neighbours: ['coopérations', 'corporation', 'opération'] }, [
		['cooperation', '1 accent', '½ accent'],
		['coperasion', '1 typo', '½ typo'],
		['copérasions', '0'],
		['corporation', '0 other-word'],
		['opération', '0 other-word']
	]),
	...rows('développement', { neighbours: ['enveloppement', 'développent'] }, [
		['dévelopement', '1 typo', '½ typo'],
		['devellopement', '1 typo', '½ typo'],
		['devellopemant', '0'],
		['enveloppement', '0 other-word'],
		['développent', '0 other-word']
	]),
	...rows('poisson', { neighbours: ['poison', 'boisson', 'moisson'] }, [
		['poison', '0 other-word'],
		['boisson', '0 other-word'],
		['poissson', '1 typo', '½ typo']
	]),
	...rows('médecin', { neighbours: ['médecine'] }, [
		['medecin', '1 accent', '½ accent'],
		['médcin', '1 typo', '½ typo'],
		['médecine', '0 other-word']
	]),
	...rows('gouvernement', { neighbours: ['gouvernent'] }, [
		['gouvernment', '1 typo', '½ typo'],
		['gouvernent', '0 other-word']
	]),
	// Never fuzzy below five letters.
	...rows('paix', {}, [
		['pais', '0'],
		['paie', '0'],
		['pays', '0']
	]),
	...rows('Iran', {}, [['Irak', '0']]),
	...rows('gaz', {}, [['gas', '0']]),
	...rows('sommet', {}, [
		['somet', '1 typo', '½ typo'],
		['sommmet', '1 typo', '½ typo']
	]),
	...rows('covid19', {}, [['covid18', '0']]),
	...rows('mil', {}, [['mile', '0']])
];
