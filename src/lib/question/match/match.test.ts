import { expect, it } from 'vitest';
import { sampleQuestion } from '../sample.fixture.ts';
import { match } from './match.ts';

// Right sides in the order of the alphabet, then the distractor: a–c, b–a, c–b.
const question = sampleQuestion('match');

it.each([
	[{ a: 'c', b: 'a', c: 'b' }, 1],
	[{ a: 'c', b: 'a', c: 'd' }, 2 / 3],
	[{ a: 'c', b: 'c', c: 'c' }, 1 / 3],
	[{ a: 'd', b: 'b', c: 'a' }, 0]
])('gives %o a credit of %f: the share of pairs', (response, credit) => {
	expect(match.grade(question, response)?.credit).toBeCloseTo(credit, 10);
});

it('says of a wrong pair what helps and what goes there', () => {
	expect(match.grade(question, { a: 'd', b: 'a', c: 'b' })?.parts['a']).toEqual({
		state: 'wrong',
		notes: [{ text: 'Cherchez « homo- » : le même.' }],
		expected: 'une personne qui a la même fonction ailleurs'
	});
});

it('is unfinished while a side stands alone or goes with nothing that is offered', () => {
	expect(match.grade(question, { a: 'c', b: 'a' })).toBeUndefined();
	expect(match.grade(question, { a: 'c', b: 'a', c: 'z' })).toBeUndefined();
});
