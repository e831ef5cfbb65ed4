import { expect, it } from 'vitest';
import { gradedBy, toItem } from '../kinds.ts';
import { compileFields, sampleQuestion } from '../sample.fixture.ts';
import { locate } from './locate.ts';

// Two keys (the second and the third sentence), one distractor.
const question = sampleQuestion('locate');
const one = compileFields('locate', { in: 'qui-parle', keys: ['sans les nommer'] }).question;

it.each<[string[], number]>([
	[['qui-parle.2', 'qui-parle.3'], 1],
	[['qui-parle.2'], 0.5],
	[['qui-parle.1', 'qui-parle.2'], 0],
	[['qui-parle.1', 'qui-parle.2', 'qui-parle.3'], 0],
	[['qui-parle.1'], 0]
])('gives %o a credit of %f where several are asked for', (response, credit) => {
	expect(locate.grade(question, response)?.credit).toBe(credit);
});

it('tells what is missing and what is extra, and why', () => {
	const verdict = locate.grade(question, ['qui-parle.1', 'qui-parle.2']);
	expect(verdict?.notes).toEqual([
		{ code: 'missed', values: { count: '1' } },
		{ code: 'extra', values: { count: '1' } }
	]);
	expect(verdict?.parts).toMatchObject({
		'qui-parle.1': { state: 'wrong', notes: [{ text: expect.stringContaining('annonce') as string }] },
		'qui-parle.2': { state: 'right' },
		'qui-parle.3': { state: 'missed' }
	});
});

it('is right or wrong where one is asked for, and counts nothing then', () => {
	expect(locate.grade(one, ['qui-parle.2'])).toMatchObject({ credit: 1, notes: [] });
	expect(locate.grade(one, ['qui-parle.1'])).toMatchObject({
		credit: 0,
		notes: [],
		parts: { 'qui-parle.1': { state: 'wrong' }, 'qui-parle.2': { state: 'missed' } }
	});
});

it.each([[[]], [['projets.9']]])('is unfinished with %o, which points at no offered sentence', (response) => {
	expect(locate.grade(question, response)).toBeUndefined();
});

it('keeps the order of the text on paper too, and asks for one or for many', () => {
	expect(toItem(question)).toMatchObject({ form: 'choice', pick: 'many', fixed: true });
	expect(toItem(one)).toMatchObject({ form: 'choice', pick: 'one', fixed: true });
});

it('is graded by which sentences are right, not by the fragments that quote them', () => {
	const other = compileFields('locate', { in: ['qui-parle'], keys: ['aucun chiffre'] }).question;
	expect(gradedBy(other)).toEqual(gradedBy(one));
	expect(gradedBy(question)).not.toEqual(gradedBy(one));
});

it('quotes what was pointed at, a sentence a line', () => {
	expect(locate.responseText(question, ['qui-parle.3', 'qui-parle.1'])).toBe(
		'«\u00a0L’auteur critique des initiatives venues d’ailleurs.\u00a0»\n«\u00a0Selon lui, le sommet a été un succès.\u00a0»'
	);
});
