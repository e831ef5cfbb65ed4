import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { KindName } from './kinds.ts';
import { compileFields } from './sample.fixture.ts';
import { authoring } from './schemas.ts';

const wrong = (text: string) => ({ text, feedback: 'Le texte ne le dit pas.', misreading: 'invention' });
const right = (text: string) => ({ text, correct: true });

describe('what an author is told of', () => {
	it.each<[string, KindName, unknown, (string | number)[], string]>([
		['two keys', 'choice', { options: [right('a'), right('b')] }, ['options'], 'exactly one'],
		['no key', 'choice', { options: [wrong('a'), wrong('b')] }, ['options'], 'exactly one'],
		[
			'a wrong option without a reason',
			'choice',
			{ options: [right('a'), { text: 'b', misreading: 'c' }] },
			['options', 1],
			'feedback'
		],
		[
			'a wrong option without its misreading',
			'choice',
			{ options: [right('a'), { text: 'b', feedback: 'c' }] },
			['options', 1],
			'misreading'
		],
		[
			'the same option twice',
			'choice',
			{ options: [right('a'), wrong('a')] },
			['options', 1, 'text'],
			'twice'
		],
		[
			'one key where several are asked for',
			'choices',
			{ options: [right('a'), wrong('b')] },
			['options'],
			'at least two'
		],
		[
			'choices without a wrong one',
			'choices',
			{ options: [right('a'), right('b')] },
			['options'],
			'at least one wrong'
		],
		[
			'a wrong answer without a word',
			'true-false',
			{ answer: true, feedback: { false: 'Si.' } },
			['feedback'],
			'unsaid'
		],
		[
			'a proof that is not in the text',
			'true-false-evidence',
			{ answer: false, feedback: { true: 'Non.' }, proof: ['nulle part'] },
			['proof', 0],
			'not found'
		],
		[
			'a gap without a description',
			'gap-type',
			{ text: 'Ils {1} ici {2}.', gaps: { 1: { accept: ['sont'] } } },
			['gaps'],
			'{2}'
		],
		[
			'a described gap that the text lacks',
			'gap-type',
			{ text: 'Ils {1}.', gaps: { 1: { accept: ['sont'] }, 2: { accept: ['ici'] } } },
			['gaps', '2'],
			'{2}'
		],
		[
			'a gap that stands twice',
			'gap-type',
			{ text: 'Ils {1} {1}.', gaps: { 1: { accept: ['sont'] } } },
			['text'],
			'twice'
		],
		['a text without gaps', 'gap-select', { text: 'Ils sont ici.', gaps: {} }, ['text'], 'at least one gap'],
		[
			'a gap with two keys',
			'gap-select',
			{ text: 'Ils {1}.', gaps: { 1: { options: [right('a'), right('b')] } } },
			['gaps', '1', 'options'],
			'exactly one'
		],
		[
			'a foreseen error that is accepted',
			'short',
			{ accept: ['six'], anticipated: { six: 'Non.' } },
			['anticipated', 'six'],
			'accepted'
		],
		[
			'two equal right sides',
			'match',
			{
				pairs: [
					{ left: 'a', right: 'x' },
					{ left: 'b', right: 'x' },
					{ left: 'c', right: 'y' }
				]
			},
			['pairs', 0, 'right'],
			'twice'
		],
		[
			'a distractor equal to a right side',
			'match',
			{
				pairs: [
					{ left: 'a', right: 'x' },
					{ left: 'b', right: 'z' },
					{ left: 'c', right: 'y' }
				],
				distractors: ['z']
			},
			['pairs', 1, 'right'],
			'twice'
		],
		[
			'an entry without its tie',
			'order',
			{ entries: [{ text: 'a' }, { text: 'b', why: 'Ensuite.' }, { text: 'c' }] },
			['entries', 2],
			'why'
		],
		[
			'a class half right and right',
			'claim',
			{
				statements: [
					{ text: 'a', class: 'fact', why: 'b', half: 'fact' },
					{ text: 'c', class: 'fact', why: 'd' }
				]
			},
			['statements', 0, 'half'],
			'right class'
		],
		['a section that is not there', 'locate', { in: 'projets', keys: ['Selon lui'] }, ['in'], 'no section'],
		['no section to look in', 'locate', { keys: ['Selon lui'] }, ['in'], 'name the sections'],
		[
			'a section named twice',
			'locate',
			{ in: ['qui-parle', 'qui-parle'], keys: ['Selon lui'] },
			['in', 1],
			'twice'
		],
		[
			'a sentence that is to be found twice',
			'locate',
			{ in: 'qui-parle', keys: ['sans les nommer', 'aucun chiffre'] },
			['keys', 1],
			'same sentence'
		],
		[
			'a reason for a right sentence to be wrong',
			'locate',
			{ in: 'qui-parle', keys: ['sans les nommer'], notes: [{ quote: 'aucun chiffre', text: 'Non.' }] },
			['notes', 0, 'quote'],
			'same sentence'
		],
		[
			'no sentence left to be wrong',
			'locate',
			{ in: 'qui-parle', keys: ['critique', 'sans les nommer', 'Selon lui'] },
			['keys'],
			'at least one'
		],
		['a text without marked words', 'mark-words', { text: 'Six pays.' }, ['text'], 'between brackets'],
		['a text that is all marked', 'mark-words', { text: '[Six pays].' }, ['text'], 'not to be marked'],
		['a bracket left open', 'mark-words', { text: '[Six pays.' }, ['text'], 'not closed'],
		['a bracket closed before it opens', 'mark-words', { text: 'Six] [pays].' }, ['text'], 'not opened'],
		['a bracket in a bracket', 'mark-words', { text: '[Six [pays]].' }, ['text'], 'within another'],
		['a bracket without a word', 'mark-words', { text: '[Six] pays […].' }, ['text'], 'no word'],
		['half a word in brackets', 'mark-words', { text: 'Six [pa]ys.' }, ['text'], 'cuts the word « pays »'],
		[
			'a remark on a word that the text lacks',
			'mark-words',
			{ text: '[Six] pays.', notes: { cinq: 'Non.' } },
			['notes', 'cinq'],
			'no word of the text'
		],
		[
			'a phrase that is not in the text',
			'paraphrase',
			{ phrase: 'nulle part', options: [right('a'), wrong('b')] },
			['phrase'],
			'not found'
		],
		[
			'a phrase offered as its own paraphrase',
			'paraphrase',
			{ phrase: 'sans les nommer', options: [right('Sans les nommer'), wrong('b')] },
			['options'],
			'phrase itself'
		],
		[
			'a summary both best and incomplete',
			'best-summary',
			{ options: [{ ...right('a'), partial: true }, wrong('b'), wrong('c')] },
			['options', 0, 'partial'],
			'best summary'
		],
		[
			'an incomplete summary without what it lacks',
			'best-summary',
			{ options: [right('a'), { text: 'b', partial: true }, wrong('c')] },
			['options', 1],
			'feedback'
		],
		[
			'a false summary without its misreading',
			'best-summary',
			{ options: [right('a'), { text: 'b', feedback: 'Non.' }, wrong('c')] },
			['options', 1],
			'misreading'
		],
		[
			'a summary too long to compare',
			'best-summary',
			{ options: [right('mot '.repeat(61)), wrong('b'), wrong('c')] },
			['options', 0, 'text'],
			'61 words'
		],
		[
			'a speaker who is not offered',
			'who-says',
			{
				speakers: ['CGTN', 'personne'],
				statements: [
					{ text: 'a', speaker: 'la chaîne', why: 'b' },
					{ text: 'c', speaker: 'CGTN', why: 'd' }
				]
			},
			['statements', 0, 'speaker'],
			'no speaker'
		],
		[
			'a speaker offered twice',
			'who-says',
			{
				speakers: ['CGTN', 'CGTN'],
				statements: [
					{ text: 'a', speaker: 'CGTN', why: 'b' },
					{ text: 'c', speaker: 'CGTN', why: 'd' }
				]
			},
			['speakers', 1],
			'twice'
		],
		[
			'the same thing to look at twice',
			'rewrite',
			{ source: 'a', accept: ['b'], model: 'b', checklist: ['c', 'c'] },
			['checklist', 1],
			'twice'
		],
		[
			'a foreseen error that is accepted, in a sentence',
			'rewrite',
			{ source: 'a', accept: ['b'], anticipated: { b: 'Non.' }, model: 'b', checklist: ['c', 'd'] },
			['anticipated', 'b'],
			'accepted'
		],
		[
			'a sentence too long to be kept in mind',
			'dictation',
			{
				sentence: 'Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize.'
			},
			['sentence'],
			'now 16'
		],
		[
			'a writing that is accepted already',
			'dictation',
			{ sentence: 'Six pays.', accept: ['6 pays.', 'Six pays.'] },
			['accept', 1],
			'already'
		],
		[
			'a country that the map lacks',
			'map',
			{ ask: ['KAZ', 'FRA'], clues: { KAZ: 'Au nord.', FRA: 'À l’ouest.' } },
			['ask', 1],
			'CHN, KAZ, UZB, TJK'
		],
		[
			'a place that only the eye can find',
			'map',
			{ ask: ['KAZ', 'UZB'], clues: { KAZ: 'Au nord.' } },
			['clues'],
			'where UZB lies'
		],
		[
			'a clue to a place that is not asked for',
			'map',
			{ ask: ['KAZ', 'UZB'], clues: { KAZ: 'Au nord.', UZB: 'Au sud.', CHN: 'À l’est.' } },
			['clues', 'CHN'],
			'not asked for'
		],
		[
			'places too near to each other',
			'map',
			{ ask: ['UZB', 'TJK'], clues: { UZB: 'À l’ouest.', TJK: 'À l’est.' } },
			['ask', 1],
			'too near'
		],
		[
			'a name that is offered already',
			'map',
			{ ask: ['KAZ', 'UZB'], others: ['Kazakhstan'], clues: { KAZ: 'Au nord.', UZB: 'Au sud.' } },
			['others', 0],
			'already'
		],
		[
			'a distractor that is an answer',
			'word-bank',
			{ text: 'Le {1}.', gaps: { 1: { answer: 'pont' } }, distractors: ['pont'] },
			['distractors', 0],
			'right there too'
		],
		[
			'a distractor that stands twice',
			'word-bank',
			{ text: 'Le {1}.', gaps: { 1: { answer: 'pont' } }, distractors: ['lac', 'lac'] },
			['distractors', 1],
			'twice'
		],
		[
			'a bank of one word',
			'word-bank',
			{ text: 'Le {1}.', gaps: { 1: { answer: 'pont' } } },
			['distractors'],
			'now 1'
		],
		[
			'a reason for a word that the bank lacks',
			'word-bank',
			{ text: 'Le {1}.', gaps: { 1: { answer: 'pont', feedback: { lac: 'Non.' } } }, distractors: ['cap'] },
			['gaps', '1', 'feedback', 'lac'],
			'not in the bank'
		],
		[
			'a reason for the answer to be wrong',
			'word-bank',
			{ text: 'Le {1}.', gaps: { 1: { answer: 'pont', feedback: { pont: 'Non.' } } }, distractors: ['cap'] },
			['gaps', '1', 'feedback', 'pont'],
			'the answer'
		],
		[
			'a chunk of another order that is none',
			'word-order',
			{ chunks: ['a', 'b', 'c'], also: [['b', 'a', 'd']], rule: 'Règle.' },
			['also', 0, 2],
			'not (or no longer)'
		],
		[
			'another order that lacks a chunk',
			'word-order',
			{ chunks: ['a', 'b', 'c'], also: [['b', 'a']], rule: 'Règle.' },
			['also', 0],
			'« c »'
		],
		[
			'another order that is the same',
			'word-order',
			{ chunks: ['a', 'b', 'c'], also: [['a', 'b', 'c']], rule: 'Règle.' },
			['also', 0],
			'accepted already'
		],
		[
			'punctuation that tells the last chunk',
			'word-order',
			{ chunks: ['a', 'b', 'c.'], rule: 'Règle.' },
			['chunks', 2],
			'which chunk is last'
		],
		[
			'an item in two categories',
			'categorise',
			{
				categories: [
					{ name: 'x', items: ['a', 'b'] },
					{ name: 'y', items: ['c', 'b'] }
				]
			},
			['categories', 1, 'items', 1],
			'one category'
		],
		[
			'two categories of one name',
			'categorise',
			{
				categories: [
					{ name: 'x', items: ['a', 'b'] },
					{ name: 'x', items: ['c', 'd'] }
				]
			},
			['categories', 1, 'name'],
			'twice'
		],
		[
			'too few items to sort',
			'categorise',
			{
				categories: [
					{ name: 'x', items: ['a'] },
					{ name: 'y', items: ['b', 'c'] }
				]
			},
			['categories'],
			'now 3'
		],
		[
			'a note on no item',
			'categorise',
			{
				categories: [
					{ name: 'x', items: ['a', 'b'] },
					{ name: 'y', items: ['c', 'd'] }
				],
				notes: { e: 'Non.' }
			},
			['notes', 'e'],
			'no item'
		],
		[
			'a statement that stands twice',
			'certainty',
			{
				statements: [
					{ text: 'a', degree: 'certain', why: 'b' },
					{ text: 'a', degree: 'possible', why: 'c' }
				]
			},
			['statements', 1, 'text'],
			'twice'
		]
	])('%s', (_, kind, fields, path, message) => {
		expect(compileFields(kind, fields).problems).toContainEqual({
			path,
			message: expect.stringContaining(message)
		});
	});
});

it('reads booleans and numbers as YAML gives them', () => {
	expect(
		compileFields('true-false', { answer: false, feedback: { true: 'a', unsaid: 'b' } }).question.answer
	).toBe('false');
	expect(compileFields('short', { accept: ['cinq', 5], numeric: true }).question.answer.accept).toEqual([
		'cinq',
		'5'
	]);
});

it.each<[KindName, unknown]>([
	['order', { entries: [{ text: 'a' }, { text: 'b' }] }],
	['match', { pairs: [{ left: 'a', right: 'b' }] }],
	['choice', { options: [{ text: 'a', correct: true }] }],
	['best-summary', { options: [right('a'), wrong('b')] }],
	['locate', { in: 'qui-parle', keys: [] }],
	['claim', { statements: [{ text: 'a', class: 'rumour', why: 'b' }] }],
	['who-says', { speakers: ['CGTN'], statements: [] }],
	['rewrite', { source: 'a', accept: ['b'], model: 'b', checklist: ['c'] }],
	['dictation', { sentense: 'Six pays.' }],
	['map', { ask: ['KZ', 'UZ'], clues: { KZ: 'Au nord.', UZ: 'Au sud.' } }],
	['certainty', { statements: [{ text: 'a', degree: 'sure', why: 'b' }] }],
	['certainty', { statements: [] }],
	['categorise', { categories: [{ name: 'x', items: ['a', 'b', 'c', 'd'] }] }],
	['word-order', { chunks: ['a', 'b'], rule: 'c' }],
	['word-order', { chunks: ['a', 'b', 'c'] }],
	['word-bank', { text: 'Le {1}.', gaps: { 1: { answer: 'pont', feedbak: {} } } }],
	['choice', { options: [right('a'), { text: 'b', feedbak: 'c' }] }]
])('refuses %s with too few parts, unknown words or unknown fields', (kind, fields) => {
	expect(v.safeParse(authoring[kind].schema, fields).success).toBe(false);
});
