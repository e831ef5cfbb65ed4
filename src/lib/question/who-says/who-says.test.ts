import { expect, it } from 'vitest';
import { sampleQuestion } from '../sample.fixture.ts';
import { whoSays } from './who-says.ts';

const question = sampleQuestion('who-says');

it.each([
	[{ a: 'a', b: 'b', c: 'c' }, 1],
	[{ a: 'a', b: 'b', c: 'a' }, 2 / 3],
	[{ a: 'b', b: 'b', c: 'b' }, 1 / 3],
	[{ a: 'c', b: 'a', c: 'b' }, 0]
])('gives %o a credit of %f: the share of statements', (response, credit) => {
	expect(whoSays.grade(question, response)?.credit).toBeCloseTo(credit, 10);
});

it('says who speaks, and always by what one tells it', () => {
	const parts = whoSays.grade(question, { a: 'a', b: 'a', c: 'c' })?.parts;
	expect(parts?.['a']).toEqual({
		state: 'right',
		notes: [{ text: 'L’idée suit « affirme », et le sujet de ce verbe est l’auteur.' }]
	});
	expect(parts?.['b']).toMatchObject({ state: 'wrong', expected: 'la leçon', notes: [{}] });
});

it('is unfinished while a statement has no speaker, or one that is not offered', () => {
	expect(whoSays.grade(question, { a: 'a', b: 'b' })).toBeUndefined();
	expect(whoSays.grade(question, { a: 'a', b: 'b', c: 'z' })).toBeUndefined();
});

it('puts the answer into words, a line a statement', () => {
	expect(whoSays.responseText(question, { a: 'a', c: 'c' })).toBe(
		'Le partenariat se distingue des autres. → CGTN\nLes habitants sont contents du traité. → personne'
	);
});
