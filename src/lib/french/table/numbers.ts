import { rows } from './row.ts';

/** Numbers in digits and in words, with what they count. */
export const numberRows = [
	...rows('six', {}, [
		['6', '1', '0'],
		['Six', '1'],
		['06', '1', '0'],
		['7', '0'],
		['sept', '0'],
		['6,5', '0']
	]),
	...rows('4 500', {}, [
		['4500', '1'],
		['4\u202f500', '1'],
		['4\u00a0500', '1'],
		['4\u2009500', '1'],
		['4’500', '1'],
		['4.500', '1 thousands', '½ thousands', { expected: '4 500' }],
		['4,500', '1 thousands', '½ thousands'],
		['quatre mille cinq cents', '1', '0'],
		['quatre-mille-cinq-cents', '1', '0'],
		['4 501', '0'],
		['45 00', '1 space']
	]),
	...rows('1 250 000', {}, [
		['1250000', '1'],
		['1.250.000', '1 thousands', '½ thousands'],
		['1,25 million', '1'],
		['un million deux cent cinquante mille', '1', '0']
	]),
	...rows('1 000 milliards', {}, [
		['1000 milliards', '1'],
		['1\u202f000 milliards', '1'],
		['mille milliards', '1', '0'],
		['1 000 000 000 000', '1'],
		['1 000 millions', '0'],
		['1.000 milliards', '1 thousands', '½ thousands']
	]),
	...rows('3 millions d’habitants', {}, [
		['trois millions d’habitants', '1', '½ word-wrong'],
		['3 000 000 habitants', '1'],
		['3 millions', '0 words-missing']
	]),
	...rows('500 millions d’euros', {}, [
		['500 millions €', '1'],
		['500 000 000 €', '1']
	]),
	...rows('8,5 %', {}, [
		['8.5%', '1'],
		['8,50\u202f%', '1'],
		['8,5 pour cent', '1'],
		['huit virgule cinq pour cent', '1', '0'],
		['8,5', '0 words-missing', '0 words-missing', { words: '%' }],
		['85 %', '0 word-wrong']
	]),
	...rows('6 pays', {}, [
		['six pays', '1', '0 word-wrong'],
		['6  pays', '1'],
		['5 pays', '0 word-wrong', '0 word-wrong', { words: '5' }]
	]),
	...rows('six pays', {}, [
		['6 pays', '1', '0 word-wrong'],
		['sept pays', '0 word-wrong']
	]),
	...rows('12 km', {}, [
		['12 kilomètres', '1'],
		['douze kilomètres', '1', '0']
	]),
	...rows('80', {}, [
		['quatre-vingts', '1', '0'],
		['quatre vingts', '1 hyphen', '0'],
		['quatre-vingt', '1 typo', '0'],
		['huitante', '1', '0'],
		['octante', '1', '0']
	]),
	...rows('soixante-dix', {}, [
		['septante', '1'],
		['70', '1', '0'],
		['soixante dix', '1 hyphen'],
		['soixante', '0']
	]),
	...rows('septante', {}, [['soixante-dix', '1']]),
	...rows('nonante et un', {}, [['quatre-vingt-onze', '1']]),
	...rows('vingt et un', {}, [
		['21', '1', '0'],
		['vingt-et-un', '1 spelling-1990'],
		['vingt et une', '0'],
		['22', '0']
	]),
	...rows('deux cents', {}, [['deux-cents', '1 spelling-1990']]),
	...rows('un', {}, [['1', '1', '0']]),
	...rows('1er', {}, [
		['premier', '1', '0'],
		['1ère', '0'],
		['première', '0']
	]),
	...rows('première', {}, [
		['1re', '1', '0'],
		['1ère', '1 typo', '0']
	]),
	...rows('deuxième', {}, [
		['2e', '1', '0'],
		['2ème', '1 typo', '0'],
		['second', '0'],
		['3e', '0']
	]),
	...rows('XXIe siècle', {}, [
		['21e siècle', '1'],
		['vingt et unième siècle', '1', '0 word-wrong'],
		['XXe siècle', '0 word-wrong']
	]),
	...rows('vie', {}, [['6e', '0']]),
	...rows('17 juin 2025', {}, [
		['17\u00a0juin\u00a02025', '1'],
		['dix-sept juin 2025', '1', '0 word-wrong'],
		['17 juin 2026', '0 word-wrong', '0 word-wrong', { words: '2026' }],
		['18 juin 2025', '0 word-wrong']
	]),
	...rows('20 h 45', {}, [['20h45', '1 space']]),
	...rows('-5', {}, [
		['−5', '1'],
		['5', '1 hyphen']
	])
];
