import { expect, it } from 'vitest';
import { gradedBy } from '../kinds.ts';
import { compileFields, sampleQuestion } from '../sample.fixture.ts';
import { categorise } from './categorise.ts';

// Items in the order of the alphabet: a « le commerce », b « un investissement », c « un sommet », d « un traité ».
// Categories too: a « diplomatie », b « économie ».
const question = sampleQuestion('categorise');

it.each([
	[{ a: 'b', b: 'b', c: 'a', d: 'a' }, 1],
	[{ a: 'b', b: 'b', c: 'a', d: 'b' }, 3 / 4],
	[{ a: 'a', b: 'a', c: 'a', d: 'a' }, 1 / 2],
	[{ a: 'a', b: 'a', c: 'b', d: 'b' }, 0]
])('gives %o a credit of %f: the share of items in their category', (response, credit) => {
	expect(categorise.grade(question, response)?.credit).toBeCloseTo(credit, 10);
});

it('says where a misplaced item belongs, and why', () => {
	expect(categorise.grade(question, { a: 'b', b: 'b', c: 'b', d: 'a' })?.parts['c']).toEqual({
		state: 'wrong',
		notes: [{ text: 'Des chefs d’État s’y rencontrent.' }],
		expected: 'diplomatie'
	});
});

it('is unfinished while an item stands in no category that is offered', () => {
	expect(categorise.grade(question, { a: 'b', b: 'b', c: 'a' })).toBeUndefined();
	expect(categorise.grade(question, { a: 'b', b: 'b', c: 'a', d: 'c' })).toBeUndefined();
});

it('does not print the items category by category', () => {
	const item = categorise.toItem(question);
	expect(item.form === 'match' && item.left.map(({ text }) => text)).toEqual([
		'le commerce',
		'un investissement',
		'un sommet',
		'un traité'
	]);
});

it('keeps what the grade depends on while the file is put in another order, not when an item moves', () => {
	const graded = (...categories: [string, string[]][]) =>
		gradedBy(
			compileFields('categorise', { categories: categories.map(([name, items]) => ({ name, items })) })
				.question
		);
	const first = graded(['noms', ['pont', 'route']], ['verbes', ['aller', 'venir']]);
	expect(graded(['verbes', ['venir', 'aller']], ['noms', ['route', 'pont']])).toEqual(first);
	expect(graded(['noms', ['pont', 'aller']], ['verbes', ['route', 'venir']])).not.toEqual(first);
});
