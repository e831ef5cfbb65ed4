import { expect, it } from 'vitest';
import { sampleQuestion } from '../sample.fixture.ts';
import { gapType } from './gap-type.ts';

const question = sampleQuestion('gap-type');

it('gives the mean of what the judge gives to each gap', () => {
	expect(gapType.grade(question, { 1: 'conclu', 2: 'voisinage' })?.credit).toBe(1);
	// Gap 1 asks for the exact form: the right word in another form is worth half.
	expect(gapType.grade(question, { 1: 'concluent', 2: 'voisinage' })?.credit).toBe(0.75);
	expect(gapType.grade(question, { 1: 'concluent', 2: 'fromage blanc' })?.credit).toBe(0.25);
});

it('says to a foreseen error what its author wrote', () => {
	expect(gapType.grade(question, { 1: 'conclus', 2: 'voisinage' })?.parts['1']).toEqual({
		state: 'wrong',
		notes: [{ text: 'Pas d’accord ici : le complément est après le verbe.' }],
		expected: 'conclu'
	});
});

it('costs nothing to leave a gap empty: it is unfinished', () => {
	expect(gapType.grade(question, { 1: 'conclu' })).toBeUndefined();
	expect(gapType.grade(question, { 1: 'conclu', 2: '  ' })).toBeUndefined();
});

it('keeps its revision when a remark is reworded and changes it when an answer is added', () => {
	const graded = gapType.gradedBy(question);
	const mended = structuredClone(question);
	const gap = mended.pieces[1];
	if (typeof gap !== 'object') throw new Error('The second piece is the first gap.');
	gap.answer.anticipated['conclus'] = 'Autre remarque.';
	expect(gapType.gradedBy(mended)).toEqual(graded);
	gap.answer.accept.push('ratifié');
	expect(gapType.gradedBy(mended)).not.toEqual(graded);
});
