import { expect, it } from 'vitest';
import { gradedBy } from '../kinds.ts';
import { compileFields, sampleQuestion } from '../sample.fixture.ts';
import { wordBank } from './word-bank.ts';

// Answers in the order of the alphabet, then the distractor: a pays, b traité, c voisinage, d sommet.
const question = sampleQuestion('word-bank');
const twins = compileFields('word-bank', {
	text: 'Le prix {1} pain et {2} lait, {3} la crème.',
	gaps: { 1: { answer: 'du' }, 2: { answer: 'du' }, 3: { answer: 'de' } }
}).question;

it.each([
	[{ 1: 'a', 2: 'b', 3: 'c' }, 1],
	[{ 1: 'a', 2: 'b', 3: 'd' }, 2 / 3],
	[{ 1: 'a', 2: 'c', 3: 'b' }, 1 / 3],
	[{ 1: 'b', 2: 'c', 3: 'd' }, 0]
])('gives %o a credit of %f: the share of gaps', (response, credit) => {
	expect(wordBank.grade(question, response)?.credit).toBeCloseTo(credit, 10);
});

it('says of a wrong word why it is, or that it fits another gap', () => {
	const parts = wordBank.grade(question, { 1: 'b', 2: 'a', 3: 'd' })?.parts;
	expect(parts).toEqual({
		1: { state: 'wrong', notes: [{ text: '« Six » annonce un pluriel.' }], expected: 'pays' },
		2: { state: 'wrong', notes: [{ code: 'fits-elsewhere' }], expected: 'traité' },
		3: {
			state: 'wrong',
			notes: [{ text: 'Un sommet est une réunion de chefs d’État.' }],
			expected: 'voisinage'
		}
	});
});

it.each([[{ 1: 'a', 2: 'b' }], [{ 1: 'a', 2: 'b', 3: 'z' }], [{ 1: 'a', 2: 'a', 3: 'c' }], [{}]])(
	'is unfinished with %o: a gap is empty, or a word stands twice',
	(response) => expect(wordBank.grade(question, response)).toBeUndefined()
);

it('lets equal words fill either gap, and uses each once', () => {
	// a « de », b and c « du ».
	expect(twins.words.map((word) => word.text)).toEqual(['de', 'du', 'du']);
	expect(wordBank.grade(twins, { 1: 'b', 2: 'c', 3: 'a' })?.credit).toBe(1);
	expect(wordBank.grade(twins, { 1: 'c', 2: 'b', 3: 'a' })?.credit).toBe(1);
	expect(wordBank.rightResponse(twins)).toEqual({ 1: 'b', 2: 'c', 3: 'a' });
	expect(wordBank.grade(twins, wordBank.rightResponse(twins))?.credit).toBe(1);
});

it('prints every word of the bank once, and offers each gap every different one', () => {
	expect(wordBank.toItem(twins)).toMatchObject({
		bank: ['de', 'du', 'du'],
		pieces: ['Le prix ', { accept: ['du'], options: ['de', 'du'] }, {}, {}, {}, {}, {}]
	});
});

it('changes what the grade depends on when two answers are swapped, not when a distractor is added', () => {
	const graded = (first: string, second: string, distractors: string[] = []) =>
		gradedBy(
			compileFields('word-bank', {
				text: 'La {1} et le {2}.',
				gaps: { 1: { answer: first }, 2: { answer: second } },
				distractors
			}).question
		);
	expect(graded('route', 'pont', ['gare'])).toEqual(graded('route', 'pont'));
	expect(graded('pont', 'route')).not.toEqual(graded('route', 'pont'));
});

it('writes the sentence out, with blanks where nothing stands', () => {
	expect(wordBank.responseText(question, { 2: 'b' })).toBe('Les six ___ ont conclu un traité de bon ___.');
	expect(wordBank.responseText(question, {})).toBe('');
});
