import { expect, it } from 'vitest';
import { compileFields, sampleQuestion } from '../sample.fixture.ts';
import { gapType } from './gap-type.ts';

const question = sampleQuestion('gap-type');

it('gives the mean of what the judge gives to each gap', () => {
	expect(gapType.grade(question, { 1: 'conclu', 2: 'voisinage' })?.credit).toBe(1);
	// Gap 1 asks for the exact form: the right word in another form is worth half.
	expect(gapType.grade(question, { 1: 'concluent', 2: 'voisinage' })?.credit).toBe(0.75);
	expect(gapType.grade(question, { 1: 'concluent', 2: 'fromage blanc' })?.credit).toBe(0.25);
});

it('hears an article that the sentence has already', () => {
	const { question: salute } = compileFields('gap-type', {
		text: 'Il salue la {1} du traité.',
		gaps: { 1: { accept: ['signature'], focus: 'form' } }
	});
	expect(gapType.grade(salute, { 1: 'la signature' })).toMatchObject({
		credit: 1,
		parts: { 1: { notes: [{ code: 'article-extra' }] } }
	});
});

it('names two right words that changed places, and lets places that do not matter change', () => {
	const swapped = { 1: 'voisinage', 2: 'conclu' };
	expect(gapType.grade(question, swapped)?.parts['1']?.notes).toMatchObject([{ code: 'swapped' }]);
	expect(gapType.grade({ ...question, together: { exchangeable: [['1', '2']] } }, swapped)?.credit).toBe(1);
});

it('reports gaps that it hangs together and that are not there', () => {
	const { problems } = compileFields('gap-type', {
		text: 'La {1} et la {2}.',
		gaps: { 1: { accept: ['paix'] }, 2: { accept: ['sécurité'] } },
		exchangeable: [[1, 3]],
		combinations: [{ 4: 'paix' }]
	});
	expect(problems.map(({ path }) => path.join('.'))).toEqual(['exchangeable.0.1', 'combinations.0.4']);
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
