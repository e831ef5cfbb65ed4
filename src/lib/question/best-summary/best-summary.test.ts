import { expect, it } from 'vitest';
import { gradedBy } from '../kinds.ts';
import { sampleQuestion } from '../sample.fixture.ts';
import { bestSummary } from './best-summary.ts';

// a: the best; b: true, but incomplete; c: false.
const question = sampleQuestion('best-summary');

it.each([
	['a', 1],
	['b', 0.5],
	['c', 0]
])('gives %s a credit of %f', (response, credit) => {
	expect(bestSummary.grade(question, response)?.credit).toBe(credit);
});

it('says of an incomplete summary what is missing, and shows the best', () => {
	expect(bestSummary.grade(question, 'b')?.parts).toEqual({
		a: { state: 'missed', notes: [] },
		b: { state: 'partial', notes: [{ text: expect.stringContaining('l’avis de l’auteur manque') as string }] }
	});
});

it('says nothing of incomplete summaries that were not chosen', () => {
	expect(Object.keys(bestSummary.grade(question, 'c')?.parts ?? {})).toEqual(['a', 'c']);
});

it('is unfinished when the chosen summary is gone from the question', () => {
	expect(bestSummary.grade(question, 'd')).toBeUndefined();
});

it('changes what the grade depends on when a summary is no longer half right', () => {
	const options = question.options.map(({ partial: _, ...option }) => option);
	expect(gradedBy({ ...question, options })).not.toEqual(gradedBy(question));
});
