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
	['claim', { statements: [{ text: 'a', class: 'rumour', why: 'b' }] }],
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
