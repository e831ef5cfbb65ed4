import { rows } from './row.ts';

/** Articles, elision, aspirated h, contractions, and what the sentence has already. */
export const articleRows = [
	...rows('un traité', { article: 'optional', neighbours: ['traite', 'traités'] }, [
		['traité', '1 article-missing', '½ article-missing', { expected: 'un traité' }],
		['le traité', '1'],
		['une traité', '½ article-gender'],
		['la traité', '½ article-gender'],
		['les traité', '1 other-form', '½ other-form'],
		['le traitté', '1 typo', '½ typo'],
		['un traite', '½ accent-other-word'],
		['une', '0']
	]),
	...rows('un traité', { article: 'required', neighbours: ['traite'] }, [
		['traité', '½ article-missing'],
		['la traité', '½ article-gender'],
		['traite', '½ article-missing'],
		['le traité', '1', '½ other-form']
	]),
	...rows('un traité', {}, [['traité', '1', '½ article-missing']]),
	...rows('une énergie', { article: 'optional' }, [
		['un énergie', '½ article-gender'],
		['l’énergie', '1'],
		['energie', '1 article-missing', '½ article-missing'],
		['l’energie', '1 accent', '½ accent']
	]),
	...rows('les confins', { article: 'optional' }, [
		['confins', '1 article-missing', '½ article-missing'],
		['des confins', '1']
	]),
	...rows(['le voile', 'la voile'], { article: 'optional' }, [
		['la voile', '1'],
		['le voile', '1']
	]),
	// No article is asked for, and the sentence has none.
	...rows('traité', {}, [['un traité', '1', '½ article-unwanted', { expected: 'traité' }]]),
	...rows('pétrole', { before: 'un champ de ' }, [['du pétrole', '1', '½ article-unwanted']]),
	// The sentence has it already.
	...rows('signature', { before: 'Le commentaire salue la ', neighbours: ['signatures'] }, [
		['signature', '1'],
		['la signature', '1 article-extra', '1 article-extra', { expected: 'signature' }],
		['une signature', '1 article-extra'],
		['un signature', '½ article-gender', '½ article-gender', { expected: 'signature' }],
		['la signatures', '1 agreement', '½ agreement', { is: 'p' }],
		['la signatur', '1 typo', '½ typo']
	]),
	...rows('amélioration', { before: 'et, à terme, l’' }, [
		['l’amélioration', '1 article-extra'],
		['une amélioration', '1 article-extra'],
		['amelioration', '1 accent', '½ accent']
	]),
	...rows('frontières', { before: 'Elle protège les ' }, [['les frontières', '1 article-extra']]),
	...rows('gouvernement', { before: 'La décision revient au ' }, [
		['le gouvernement', '1 article-extra'],
		['au gouvernement', '1 article-extra']
	]),
	...rows('voisinage', { before: 'un traité de bon ' }, [
		['bon voisinage', '1 repeated', '1 repeated', { words: 'bon' }],
		['de bon voisinage', '1 repeated', '1 repeated', { words: 'de bon' }],
		['voisinage', '1']
	]),
	...rows('conclu', { before: 'Les six pays ont ' }, [['ont conclu', '1 repeated']]),
	// Elision.
	...rows('l’énergie', { article: 'optional' }, [
		['la énergie', '1 elision', '½ elision'],
		['le énergie', '1 elision', '½ elision']
	]),
	...rows('parce qu’il', {}, [['parce que il', '1 elision', '½ elision']]),
	...rows('d’énergie', {}, [['de énergie', '1 elision', '½ elision']]),
	...rows('s’il', {}, [['si il', '1 elision', '½ elision']]),
	...rows('j’habite', {}, [['je habite', '1 elision', '½ elision']]),
	...rows('qu’elle arrive', {}, [['que elle arrive', '1 elision', '½ elision']]),
	...rows('lorsqu’on', {}, [['lorsque on', '1 elision', '½ elision']]),
	...rows('n’est pas', {}, [['ne est pas', '1 elision', '½ elision']]),
	...rows('homme', { article: 'optional' }, [
		['le homme', '1 elision', '½ elision'],
		['l’homme', '1']
	]),
	...rows('si elle', {}, [['s’elle', '1 no-elision', '½ no-elision']]),
	...rows('le traité', {}, [['l’traité', '1 no-elision', '½ no-elision']]),
	...rows('de Chine', {}, [['d’Chine', '1 no-elision', '½ no-elision']]),
	...rows('que nous', {}, [['qu’nous', '1 no-elision', '½ no-elision']]),
	...rows('le onze', {}, [['l’onze', '1 no-elision', '½ no-elision']]),
	// Aspirated h.
	...rows('le héros', {}, [['l’héros', '1 aspirated-h', '½ aspirated-h', { expected: 'le héros' }]]),
	...rows('la Hongrie', { caseMatters: true }, [['l’Hongrie', '1 aspirated-h', '½ aspirated-h']]),
	...rows('de haine', {}, [['d’haine', '1 aspirated-h', '½ aspirated-h']]),
	...rows('que la hausse', {}, [['que l’hausse', '1 aspirated-h', '½ aspirated-h']]),
	...rows('héros', { article: 'optional', aspiratedH: true }, [
		['l’héros', '1 aspirated-h', '½ aspirated-h', { expected: 'héros' }],
		['le héros', '1']
	]),
	...rows('l’heure', {}, [['la heure', '1 elision', '½ elision']]),
	// Contractions.
	...rows('du pétrole', {}, [
		['de le pétrole', '1 contraction', '½ contraction', { expected: 'du pétrole' }],
		['de la pétrole', '½ article-gender']
	]),
	...rows('aux frontières', {}, [['à les frontières', '1 contraction', '½ contraction']]),
	...rows('au Kazakhstan', { caseMatters: true }, [['à le Kazakhstan', '1 contraction', '½ contraction']]),
	...rows('des dirigeants', {}, [['de les dirigeants', '1 contraction', '½ contraction']]),
	...rows('parler du climat', {}, [['parler de le climat', '1 contraction', '½ contraction']]),
	...rows('au sud de la Chine', {}, [['à le sud de la Chine', '1 contraction', '½ contraction']]),
	...rows('du héros', {}, [
		['de le héros', '1 contraction', '½ contraction'],
		['de l’héros', '1 aspirated-h', '½ aspirated-h']
	]),
	...rows('de l’accord', {}, [
		['de le accord', '1 elision', '½ elision'],
		['du accord', '1 elision', '½ elision']
	]),
	...rows('à l’hôpital', {}, [['au hôpital', '1 elision', '½ elision']]),
	...rows('de le voir', {}, [['de le voir', '1']])
];
