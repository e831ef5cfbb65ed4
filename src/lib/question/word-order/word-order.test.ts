import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradedBy } from '../kinds.ts';
import { compileFields, sampleQuestion } from '../sample.fixture.ts';
import { capitalised, sentenceOf } from './line.ts';
import { longestCommon } from './longest-common.ts';
import { rightSentences, wordOrder } from './word-order.ts';

// In the order of the alphabet: a et, b la Chine, c l’Asie centrale, d ont conclu, e un traité.
const question = sampleQuestion('word-order');

it.each<[string, string, number]>([
	['the order of the author', 'bacde', 1],
	['another that is accepted', 'cabde', 1],
	['one chunk too early', 'dbace', 0.5],
	['one chunk too late in the other order', 'cabed', 0.5],
	['two chunks astray', 'dbeac', 0],
	['the order backwards', 'edbca', 0]
])('gives %s its credit', (_, response, credit) => {
	expect(wordOrder.grade(question, [...response])?.credit).toBe(credit);
});

it('marks the one chunk that is astray, and names the rule', () => {
	const verdict = wordOrder.grade(question, ['d', 'b', 'a', 'c', 'e']);
	const states = Object.entries(verdict?.parts ?? {}).map(([id, { state }]) => `${id} ${state}`);
	expect(states.sort()).toEqual(['a right', 'b right', 'c right', 'd wrong', 'e right']);
	expect(verdict?.notes).toEqual([{ text: question.rule }]);
	expect(wordOrder.grade(question, ['b', 'a', 'c', 'd', 'e'])?.notes).toEqual([]);
});

it('calls no chunk right when the order is worth nothing', () => {
	const parts = wordOrder.grade(question, ['d', 'b', 'e', 'a', 'c'])?.parts ?? {};
	expect(new Set(Object.values(parts).map(({ state }) => state))).toEqual(new Set(['wrong']));
});

it.each([[['b', 'a']], [['b', 'a', 'c', 'd', 'z']], [['b', 'b', 'a', 'c', 'd']], [[]]])(
	'is unfinished with %o',
	(response) => expect(wordOrder.grade(question, response)).toBeUndefined()
);

it('lets equal chunks take each other’s place', () => {
	const twins = compileFields('word-order', {
		chunks: ['plus', 'on lit', 'plus', 'on comprend'],
		rule: 'Plus…, plus…'
	}).question;
	const [first, reads, second, knows] = twins.chunks.map(({ id }) => id) as [string, string, string, string];
	expect(first).not.toBe(second);
	expect(wordOrder.grade(twins, [second, reads, first, knows])?.credit).toBe(1);
});

it('changes what the grade depends on with the order and with what else is accepted, not with the wording', () => {
	const graded = (chunks: string[], also: string[][] = []) =>
		gradedBy(compileFields('word-order', { chunks, also, rule: 'Règle.' }).question);
	const chunks = ['demain', 'nous partirons', 'à Paris'];
	const other = ['nous partirons', 'demain', 'à Paris'];
	expect(graded(other)).not.toEqual(graded(chunks));
	expect(graded(chunks, [other])).not.toEqual(graded(chunks));
	expect(graded(other, [chunks])).toEqual(graded(chunks, [other]));
	expect(graded(['demain', 'nous partirions', 'à Paris'])).toEqual(graded(chunks));
});

it('writes sentences out', () => {
	expect(rightSentences(question)).toEqual([
		'La Chine et l’Asie centrale ont conclu un traité.',
		'L’Asie centrale et la Chine ont conclu un traité.'
	]);
	expect(wordOrder.responseText(question, ['d', 'e'])).toBe('Ont conclu un traité.');
	expect(wordOrder.responseText(question, [])).toBe('');
});

describe('the line', () => {
	it.each([
		[['l’', 'Asie', 'avance'], '.', 'L’Asie avance.'],
		[['où', 'va', '-t-elle'], '?', 'Où va-t-elle\u202f?'],
		[['hier', ', on a signé'], '…', 'Hier, on a signé…'],
		[['« non »', 'dit-il'], '', '« Non » dit-il'],
		[['6 pays', 'signent'], '.', '6 pays signent.']
	])('joins %o', (chunks, end, line) => expect(sentenceOf(chunks, end)).toBe(line));
	it('gives a capital to accented letters too', () => expect(capitalised('été')).toBe('Été'));
});

describe('the longest common subsequence', () => {
	it('stands in both lists in their order, and nothing longer does', () => {
		const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 });
		const subsets = (of: string[]) =>
			Array.from({ length: 2 ** of.length }, (_, mask) => of.filter((_, i) => mask & (1 << i)).join(''));
		fc.assert(
			fc.property(list, list, (given, wanted) => {
				const places = longestCommon(given, wanted);
				const common = subsets(given).filter((subset) => subsets(wanted).includes(subset));
				expect(places).toEqual([...places].sort((one, other) => one - other));
				expect(common).toContain(places.map((place) => given[place]).join(''));
				expect(places.length).toBe(Math.max(...common.map((subset) => subset.length)));
			})
		);
	});
});
