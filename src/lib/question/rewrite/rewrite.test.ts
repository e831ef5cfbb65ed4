import { expect, it } from 'vitest';
import { compileFields, sampleQuestion } from '../sample.fixture.ts';
import { isToCompare, rewrite } from './rewrite.ts';

const question = sampleQuestion('rewrite');
const right = 'que les jeunes profiteront des projets';

it('knows an accepted sentence, and one that is nearly so', () => {
	expect(rewrite.grade(question, { text: `${right}.` })?.credit).toBe(1);
	expect(rewrite.grade(question, { text: 'que les jeunes profiterons des projets' })?.credit).toBe(0.5);
});

it('does not mind the beginning written again', () => {
	const { question: law } = compileFields('rewrite', {
		source: 'La loi : « Payez. »',
		start: 'La loi dit qu’',
		accept: ['il faut payer'],
		model: 'La loi dit qu’il faut payer.',
		checklist: ['a', 'b']
	});
	expect(rewrite.grade(law, { text: 'il faut payer' })?.credit).toBe(1);
	expect(rewrite.responseText(law, { text: ' il faut payer ' })).toBe('La loi dit qu’il faut payer');
	expect(rewrite.responseText(law, { text: ' ' })).toBe('');
});

it('says to a foreseen error what its author wrote', () => {
	expect(rewrite.grade(question, { text: 'que nous profiterons des projets' })).toMatchObject({
		credit: 0,
		notes: [],
		parts: { answer: { notes: [{ text: expect.stringContaining('Le sujet a changé') }], expected: right } }
	});
});

it('pretends nothing of a sentence it does not know: its author compares it', () => {
	const unknown = { text: 'la jeunesse y gagnera' };
	expect(rewrite.grade(question, unknown)).toBeUndefined();
	expect(isToCompare(question, unknown)).toBe(true);
	expect(rewrite.grade(question, { ...unknown, checks: ['b', 'c'] })).toMatchObject({
		credit: 2 / 3,
		code: 'partial',
		notes: [{ code: 'self-assessed' }]
	});
	expect(rewrite.grade(question, { ...unknown, checks: [] })?.credit).toBe(0);
	expect(rewrite.grade(question, { ...unknown, checks: ['a', 'a', 'z'] })?.credit).toBeCloseTo(1 / 3, 10);
});

it('lets no ticks speak for a sentence that is known, or for none', () => {
	expect(
		rewrite.grade(question, { text: 'que nous profiterons des projets', checks: ['a', 'b', 'c'] })
	).toMatchObject({
		credit: 0,
		notes: []
	});
	expect(rewrite.grade(question, { text: '  ', checks: ['a'] })).toBeUndefined();
	expect(isToCompare(question, { text: ' ' })).toBe(false);
	expect(isToCompare(question, { text: right })).toBe(false);
});

it('keeps its revision when the model or the list is reworded, and changes it with the list’s length', () => {
	const graded = rewrite.gradedBy(question);
	const reworded = question.checklist.map((check) => ({ ...check, text: `${check.text} !` }));
	expect(rewrite.gradedBy({ ...question, model: 'Autre.', checklist: reworded })).toEqual(graded);
	expect(rewrite.gradedBy({ ...question, checklist: reworded.slice(1) })).not.toEqual(graded);
});

it('prints its sentence beside the gap', () => {
	expect(rewrite.toItem(question)).toMatchObject({
		form: 'gap',
		pieces: ['CGTN : « Les jeunes profiteront des projets. » → CGTN affirme ', { accept: [right] }]
	});
});
