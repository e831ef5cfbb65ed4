import { expect, it } from 'vitest';
import { compileFields } from './sample.fixture.ts';
import { gradedBy } from './kinds.ts';

it('takes forms as a list, or with what each is', () => {
	const listed = compileFields('short', { accept: ['profitera'], forms: ['profite', 'profiter'] }).question;
	const { question: described, problems } = compileFields('short', {
		accept: ['profitera'],
		forms: { profitera: 'future 3s', profite: 'present 3s', profiter: 'infinitive' }
	});
	expect(problems).toEqual([]);
	expect(described.answer.forms).toEqual(listed.answer.forms);
	expect(described.answer.features).toMatchObject({ profitera: 'future 3s', profite: 'present 3s' });
	// The grade is the same: an answer given before the forms were described keeps its worth.
	expect(gradedBy(described)).toEqual(gradedBy(listed));
});

it('asks what the right answer is when it is told what the forms are', () => {
	const { problems } = compileFields('short', { accept: ['profitera'], forms: { profite: 'present 3s' } });
	expect(problems).toMatchObject([{ path: ['forms'] }]);
});

it('refuses a feature that no remark can name', () =>
	expect(() => compileFields('short', { accept: ['dit'], forms: { dit: 'présent' } })).toThrow());

it('derives gender and number from regular endings', () =>
	expect(
		compileFields('short', { accept: ['un accord'], forms: ['accords'] }).question.answer.features
	).toEqual({ 'un accord': 's', accords: 'p' }));

it('knows the common words with an aspirated h', () => {
	expect(compileFields('short', { accept: ['héros'] }).question.answer.aspiratedH).toBe(true);
	expect(compileFields('short', { accept: ['homme'] }).question.answer.aspiratedH).toBe(false);
	expect(compileFields('short', { accept: ['hapax'], aspiratedH: true }).question.answer.aspiratedH).toBe(
		true
	);
});
