import { expect, it } from 'vitest';
import { sampleQuestion } from '../sample.fixture.ts';
import { choice } from './choice.ts';

const question = sampleQuestion('choice');

it('says why the chosen option is wrong and which one is right', () => {
	expect(choice.grade(question, 'a')).toEqual({
		credit: 0,
		code: 'wrong',
		notes: [],
		parts: {
			a: { state: 'wrong', notes: [{ text: 'Le texte ne dit pas qui paie.' }] },
			b: { state: 'missed', notes: [] }
		}
	});
});

it('speaks of the right option alone when it was chosen', () => {
	expect(choice.grade(question, 'b')?.parts).toEqual({ b: { state: 'right', notes: [] } });
});

it('is unfinished when the chosen option is gone from the question', () => {
	expect(choice.grade(question, 'z')).toBeUndefined();
});
