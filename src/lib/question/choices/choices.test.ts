import { expect, it } from 'vitest';
import { sampleQuestion } from '../sample.fixture.ts';
import { choices } from './choices.ts';

// Two keys (a, c) among two distractors (b, d).
const question = sampleQuestion('choices');

it.each<[string[], number]>([
	[['a', 'c'], 1],
	[['a'], 0.5],
	[['a', 'b', 'c'], 0.5],
	[['a', 'b'], 0],
	[['b'], 0],
	[['b', 'd'], 0],
	[['a', 'b', 'c', 'd'], 0]
])(
	'gives ticks on %o a credit of %f: the share of keys less the share of distractors',
	(response, credit) => {
		expect(choices.grade(question, response)?.credit).toBe(credit);
	}
);

it('says how many are missing and how many are extra', () => {
	expect(choices.grade(question, ['a', 'd'])?.notes).toEqual([
		{ code: 'missed', values: { count: '1' } },
		{ code: 'extra', values: { count: '1' } }
	]);
});

it('names the missing and the extra options', () => {
	expect(choices.grade(question, ['a', 'd'])?.parts).toMatchObject({
		a: { state: 'right' },
		c: { state: 'missed' },
		d: { state: 'wrong', notes: [{ text: 'Le texte n’en parle pas.' }] }
	});
});

it('is unfinished while nothing is ticked', () => {
	expect(choices.grade(question, [])).toBeUndefined();
});
