import { expect, it } from 'vitest';
import { sampleQuestion } from '../sample.fixture.ts';
import { gapSelect } from './gap-select.ts';

const question = sampleQuestion('gap-select');

it.each([
	[{ 1: 'b', 2: 'a' }, 1],
	[{ 1: 'b', 2: 'b' }, 0.5],
	[{ 1: 'a', 2: 'a' }, 0.5],
	[{ 1: 'a', 2: 'b' }, 0]
])('gives %o a credit of %f: the share of gaps', (response, credit) => {
	expect(gapSelect.grade(question, response)?.credit).toBe(credit);
});

it('says why an option does not fit and which one does', () => {
	expect(gapSelect.grade(question, { 1: 'a', 2: 'a' })?.parts['1']).toEqual({
		state: 'wrong',
		notes: [{ text: 'Après « ont », il faut un participe passé.' }],
		expected: 'conclu'
	});
});

it('is unfinished while a gap is open', () => {
	expect(gapSelect.grade(question, { 1: 'b' })).toBeUndefined();
	expect(gapSelect.grade(question, {})).toBeUndefined();
});

it('words a response as the whole sentence, with what is missing shown as missing', () => {
	expect(gapSelect.responseText(question, { 1: 'b', 2: 'a' })).toBe(
		'Les six pays ont conclu un traité de bon voisinage.'
	);
	expect(gapSelect.responseText(question, { 1: 'b' })).toBe('Les six pays ont conclu un traité de bon ___.');
});
