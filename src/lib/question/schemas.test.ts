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
	['who-says', { speakers: ['CGTN'], statements: [] }],
	['rewrite', { source: 'a', accept: ['b'], model: 'b', checklist: ['c'] }],
	['dictation', { sentense: 'Six pays.' }],
	['map', { ask: ['KZ', 'UZ'], clues: { KZ: 'Au nord.', UZ: 'Au sud.' } }],
	['choice', { options: [right('a'), { text: 'b', feedbak: 'c' }] }]
])('refuses %s with too few parts, unknown words or unknown fields', (kind, fields) => {
	expect(v.safeParse(authoring[kind].schema, fields).success).toBe(false);
});
