import { describe, expect, it } from 'vitest';
import {
	aTreaty,
	anEnergy,
	asia,
	bareHero,
	because,
	china,
	concluded,
	cooperation,
	development,
	east,
	edges,
	eighty,
	energy,
	event,
	heart,
	hero,
	item,
	juneDay,
	kilometres,
	knowHow,
	mute,
	neighbourly,
	required,
	security,
	share,
	six,
	toKnow,
	treaty,
	twentyOne,
	where
} from './judge-items.fixture.ts';
import { judge } from './judge.ts';
import type { JudgeCode, TypedAnswer } from './typed-answer.ts';

type Row = [TypedAnswer, string, 0 | 0.5 | 1, (JudgeCode | 'text')?, string?];

/** Credit and remark where the meaning is asked for. */
const meaning: Row[] = [
	// equal
	[treaty, 'traité', 1],
	[treaty, 'Traité', 1],
	[treaty, 'TRAITÉ', 1],
	[treaty, ' traité. ', 1],
	[treaty, '«\u00a0traité\u00a0»', 1],
	[treaty, 'traite\u0301', 1],
	[concluded, 'signé', 1, undefined, 'signé'],
	[energy, "l'énergie", 1],
	[energy, 'L’ énergie', 1],
	[heart, 'coeur', 1],
	[heart, 'CŒUR', 1],
	[knowHow, 'savoir‑faire', 1],
	[neighbourly, 'bon\u00a0voisinage', 1],
	[where, 'où\u202f?', 1],
	// capital
	[asia, 'l’Asie centrale', 1],
	[asia, 'l’asie centrale', 1, 'capital'],
	[asia, 'L’Asie centrale', 1, 'capital'],
	[china, 'Chine', 1],
	[china, 'chine', 1, 'capital'],
	[china, 'CHINE', 1, 'capital'],
	// anticipated
	[concluded, 'conclus', 0, 'text'],
	[concluded, 'Conclus.', 0, 'text'],
	[concluded, 'concluant', 0, 'text'],
	[china, 'chinois', 0, 'text'],
	[
		item(['Chine'], { caseMatters: true, anticipated: { chine: 'Un pays prend la majuscule.' } }),
		'chine',
		0,
		'text'
	],
	// numbers
	[six, '6', 1],
	[six, 'Six', 1],
	[six, '06', 1],
	[six, '7', 0],
	[six, 'sept', 0],
	[six, '6,5', 0],
	[kilometres, '4500', 1],
	[kilometres, '4\u202f500', 1],
	[kilometres, '4\u00a0500', 1],
	[kilometres, 'quatre mille cinq cents', 1],
	[kilometres, 'quatre-mille-cinq-cents', 1],
	[kilometres, '4 501', 0],
	[share, '8,5 %', 1],
	[share, '8.5%', 1],
	[share, '8,50\u202f%', 1],
	[share, '8,5', 0],
	[share, '85 %', 0],
	[eighty, 'quatre-vingts', 1],
	[eighty, 'quatre vingts', 1, 'hyphen', '80'],
	[eighty, 'quatre-vingt', 1, 'typo', '80'],
	[eighty, 'huitante', 1],
	[item(['soixante-dix']), 'septante', 1],
	[item(['septante']), 'soixante-dix', 1],
	[twentyOne, '21', 1],
	[twentyOne, 'vingt-et-un', 1, 'spelling-1990'],
	[twentyOne, '22', 0],
	// 1990
	[toKnow, 'connaitre', 1, 'spelling-1990'],
	[event, 'évènement', 1, 'spelling-1990'],
	[event, 'événement', 1],
	// apostrophe, hyphen, space
	[knowHow, 'savoir faire', 1, 'hyphen'],
	[knowHow, 'savoirfaire', 1, 'hyphen'],
	[energy, 'l énergie', 1, 'apostrophe'],
	[energy, 'lénergie', 1, 'apostrophe'],
	[because, 'parce qu il', 1, 'apostrophe'],
	// accents
	[treaty, 'traite', 0.5, 'accent-other-word'],
	[where, 'ou', 0.5, 'accent-other-word'],
	[east, 'a l’est', 0.5, 'accent-other-word'],
	[concluded, 'signe', 0.5, 'accent-other-word', 'signé'],
	[energy, 'l’energie', 1, 'accent'],
	[energy, 'lenergie', 1, 'accent'],
	[security, 'securite', 1, 'accent'],
	[security, 'SECURITE', 1, 'accent'],
	[cooperation, 'cooperation', 1, 'accent'],
	[item(['français']), 'francais', 1, 'accent'],
	[item(['dès']), 'des', 1, 'accent'],
	[item(['à la fin'], { neighbours: ['la'] }), 'a la fin', 1, 'accent'],
	// elision
	[energy, 'la énergie', 1, 'elision'],
	[energy, 'le énergie', 1, 'elision'],
	[because, 'parce que il', 1, 'elision'],
	[item(['d’énergie']), 'de énergie', 1, 'elision'],
	[item(['s’il']), 'si il', 1, 'elision'],
	[mute, 'le homme', 1, 'elision', 'homme'],
	[hero, 'l’héros', 1, 'apostrophe'],
	[bareHero, 'l’héros', 1, 'apostrophe', 'héros'],
	[bareHero, 'le héros', 1],
	[mute, 'l’homme', 1],
	// articles
	[aTreaty, 'traité', 1, 'article-missing', 'un traité'],
	[required, 'traité', 0.5, 'article-missing', 'un traité'],
	[treaty, 'un traité', 1],
	[item(['un traité']), 'traité', 1],
	[aTreaty, 'le traité', 1],
	[aTreaty, 'une traité', 0.5, 'article-gender'],
	[required, 'la traité', 0.5, 'article-gender'],
	[anEnergy, 'un énergie', 0.5, 'article-gender'],
	[anEnergy, 'l’énergie', 1],
	[edges, 'confins', 1, 'article-missing'],
	[edges, 'des confins', 1],
	[aTreaty, 'les traité', 1, 'other-form'],
	[required, 'traite', 0.5, 'article-missing'],
	[anEnergy, 'energie', 1, 'article-missing'],
	[anEnergy, 'l’energie', 1, 'accent'],
	[aTreaty, 'le traitté', 1, 'typo'],
	[aTreaty, 'une', 0],
	// other form
	[concluded, 'conclure', 1, 'other-form'],
	[concluded, 'concluent', 1, 'other-form'],
	[concluded, 'conclue', 1, 'other-form'],
	// typo
	[treaty, 'traitté', 1, 'typo'],
	[treaty, 'triaté', 1, 'typo'],
	[treaty, 'tratié', 1, 'typo'],
	[treaty, 'raité', 1, 'typo'],
	[security, 'sécurrité', 1, 'typo'],
	[security, 'securitté', 1, 'typo'],
	[security, 'sekurrité', 0],
	[cooperation, 'coperasion', 1, 'typo'],
	[cooperation, 'copérasions', 0],
	[development, 'dévelopement', 1, 'typo'],
	[development, 'devellopemant', 0],
	[neighbourly, 'bon voisinnage', 1, 'typo'],
	[neighbourly, 'bonvoisinnage', 1, 'typo'],
	[neighbourly, 'don voisinage', 0],
	[juneDay, '17 juin 2026', 0],
	[juneDay, '18 juin 2025', 0],
	[item(['covid19']), 'covid18', 0],
	// another word
	[treaty, 'trait', 0, 'other-word'],
	[treaty, 'traités', 0, 'other-word'],
	[treaty, 'traiter', 0, 'other-word'],
	[cooperation, 'corporation', 0, 'other-word'],
	[development, 'enveloppement', 0, 'other-word'],
	[neighbourly, 'bon voisinages', 0, 'other-word'],
	[concluded, 'exclu', 0, 'other-word'],
	// never fuzzy below five letters
	[item(['paix']), 'pais', 0],
	[item(['Iran']), 'Irak', 0],
	[item(['gaz']), 'gas', 0],
	[item(['sommet']), 'somet', 1, 'typo'],
	// wrong
	[treaty, 'accord', 0, undefined, 'traité'],
	[concluded, 'xigné', 1, 'typo', 'signé'],
	[concluded, 'sinnes', 0, undefined, 'signé'],
	[treaty, 'un bon traité', 0],
	[treaty, '—', 0]
];

/** Credit and remark where the exact form is asked for. */
const form: Row[] = [
	[treaty, 'traité', 1],
	[treaty, 'TRAITÉ.', 1],
	[heart, 'coeur', 1],
	[china, 'chine', 1, 'capital'],
	[concluded, 'conclus', 0, 'text'],
	[six, 'six', 1],
	[six, '6', 0],
	[kilometres, '4500', 1],
	[kilometres, 'quatre mille cinq cents', 0],
	[twentyOne, 'vingt-et-un', 1, 'spelling-1990'],
	[twentyOne, 'vingt et une', 0],
	[toKnow, 'connaitre', 1, 'spelling-1990'],
	[knowHow, 'savoir faire', 1, 'hyphen'],
	[energy, 'l énergie', 1, 'apostrophe'],
	[treaty, 'traite', 0.5, 'accent-other-word'],
	[where, 'ou', 0.5, 'accent-other-word'],
	[security, 'securite', 0.5, 'accent'],
	[energy, 'l’energie', 0.5, 'accent'],
	[energy, 'la énergie', 0.5, 'elision'],
	[because, 'parce que il', 0.5, 'elision'],
	[hero, 'l’héros', 0.5, 'apostrophe'],
	[aTreaty, 'traité', 0.5, 'article-missing'],
	[required, 'traité', 0.5, 'article-missing'],
	[item(['un traité']), 'traité', 0.5, 'article-missing'],
	[treaty, 'un traité', 0.5, 'other-form'],
	[aTreaty, 'le traité', 1],
	[required, 'le traité', 0.5, 'other-form'],
	[aTreaty, 'une traité', 0.5, 'article-gender'],
	[concluded, 'conclure', 0.5, 'other-form'],
	[concluded, 'concluent', 0.5, 'other-form'],
	[treaty, 'traitté', 0.5, 'typo'],
	[cooperation, 'coperasion', 0.5, 'typo'],
	[treaty, 'traités', 0, 'other-word'],
	[cooperation, 'corporation', 0, 'other-word'],
	[item(['paix']), 'pais', 0],
	[treaty, 'accord', 0]
];

describe.each([
	['meaning', meaning],
	['form', form]
] as const)('judge, focus on %s', (focus, rows) => {
	for (const [typed, response, credit, code, expected] of rows)
		it(`for « ${typed.accept[0]} », « ${response} » is worth ${credit}${code ? ` (${code})` : ''}`, () => {
			const judgement = judge({ ...typed, focus }, response);
			const note = judgement?.note;
			expect([judgement?.credit, note && ('code' in note ? note.code : 'text')]).toEqual([credit, code]);
			if (expected) expect(judgement?.expected).toBe(expected);
		});
});

describe('judge', () => {
	it.each(['', ' ', '\u00a0\u200b', '«\u00a0»', '?', '…'])('takes %j for nothing written yet', (response) =>
		expect(judge(treaty, response)).toBeUndefined()
	);

	it('shows the right writing in its remark', () => {
		expect(judge(knowHow, 'savoir faire')?.note).toEqual({
			code: 'hyphen',
			values: { expected: 'savoir-faire' }
		});
		expect(judge(mute, 'le homme')?.note).toEqual({ code: 'elision', values: { expected: 'l’homme' } });
		expect(judge(bareHero, 'l’héros')?.note).toEqual({
			code: 'apostrophe',
			values: { expected: 'le héros' }
		});
		expect(judge(eighty, 'quatre vingts')?.note).toEqual({
			code: 'hyphen',
			values: { expected: 'quatre-vingts' }
		});
	});

	it('gives the author’s own words on a foreseen answer', () =>
		expect(judge(concluded, 'conclus')).toEqual({
			credit: 0,
			expected: 'conclu',
			note: { text: 'Pas d’accord ici.' }
		}));

	it('lets an accepted answer win over the same answer foreseen', () =>
		expect(judge(item(['Chine'], { anticipated: { chine: 'non' } }), 'Chine')?.credit).toBe(1));

	it('is at a loss for words when nothing is accepted', () =>
		expect(judge(item([], { forms: ['x'], variants1990: ['y'] }), 'x')).toEqual({ credit: 0, expected: '' }));
});
