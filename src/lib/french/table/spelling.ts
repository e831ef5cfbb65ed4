import { rows } from './row.ts';

/** Equal after N1–N8, capitals, answers foreseen, and the two spellings of 1990. */
export const spellingRows = [
	...rows('traité', {}, [
		['traité', '1'],
		['Traité', '1'],
		['TRAITÉ', '1'],
		[' traité. ', '1'],
		['«\u00a0traité\u00a0»', '1'],
		['“traité”', '1'],
		['traite\u0301', '1'],
		['trai\u00adté', '1'],
		['traité\u202f!', '1'],
		['traité…', '1'],
		['accord', '0', '0', { expected: 'traité' }],
		['—', '0']
	]),
	...rows(['conclu', 'signé'], {}, [
		['signé', '1', '1', { expected: 'signé' }],
		['Conclu', '1', '1', { expected: 'conclu' }]
	]),
	...rows('l’énergie', {}, [
		["l'énergie", '1'],
		['L’ énergie', '1'],
		['lʼénergie', '1'],
		['l`énergie', '1']
	]),
	...rows('cœur', { neighbours: ['cœurs'] }, [
		['coeur', '1'],
		['CŒUR', '1'],
		['cœurs', '1 agreement', '½ agreement', { is: 'p' }]
	]),
	...rows('savoir-faire', {}, [
		['savoir‑faire', '1'],
		['savoir–faire', '1']
	]),
	...rows('bon voisinage', {}, [
		['bon\u00a0voisinage', '1'],
		['bon  voisinage', '1']
	]),
	...rows('où', {}, [['où\u202f?', '1']]),
	...rows('aujourd’hui', {}, [["Aujourd'hui", '1']]),
	...rows('l’Asie centrale', { caseMatters: true }, [
		['l’Asie centrale', '1'],
		['l’asie centrale', '1 capital'],
		['L’Asie centrale', '1 capital'],
		['L’ASIE CENTRALE', '1 capital']
	]),
	...rows('Chine', { caseMatters: true, anticipated: { chinois: 'On demande le pays.' } }, [
		['Chine', '1'],
		['chine', '1 capital'],
		['CHINE', '1 capital'],
		['chinois', '0 text'],
		['Chinois', '0']
	]),
	...rows('Chine', { caseMatters: true, anticipated: { chine: 'Un pays prend la majuscule.' } }, [
		['chine', '0 text'],
		['Chine', '1']
	]),
	...rows('Astana', { anticipated: { Almaty: 'Le sommet n’y était pas.' } }, [
		['almaty', '0 text'],
		['Almaty.', '0 text'],
		['astana', '1']
	]),
	...rows('conclu', { anticipated: { conclus: 'Pas d’accord ici.' }, neighbours: ['conclut'] }, [
		['conclus', '0 text'],
		['Conclus.', '0 text'],
		['conclut', '0 other-word']
	]),
	...rows('connaître', { variants1990: ['connaitre'] }, [
		['connaitre', '1 spelling-1990', '1 spelling-1990', { expected: 'connaître' }],
		['Connaître', '1']
	]),
	...rows('événement', { variants1990: ['évènement'] }, [
		['évènement', '1 spelling-1990'],
		['événement', '1'],
		['evenement', '1 accent', '½ accent']
	]),
	...rows('coût', { variants1990: ['cout'] }, [['cout', '1 spelling-1990']]),
	...rows('week-end', { variants1990: ['weekend'] }, [['weekend', '1 spelling-1990']]),
	...rows('règlementation', { variants1990: ['réglementation'] }, [
		['réglementation', '1 spelling-1990'],
		['reglementation', '1 accent', '½ accent']
	])
];
