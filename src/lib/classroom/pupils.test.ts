import { expect, test } from 'vitest';
import { pupilsFrom } from './pupils.ts';

test('a pasted list gives a pupil a line, once, whatever stands around the names', () => {
	const pupils = pupilsFrom('Léa  Martin \r\n\nNoé\t3e B\nLéa Martin\n');
	expect(pupils.map(({ name }) => name)).toEqual(['Léa Martin', 'Noé']);
	expect(new Set(pupils.map(({ id }) => id)).size).toBe(2);
});

test('who was in the list before keeps their id and their time', () => {
	const [lea] = pupilsFrom('Léa');
	const known = { ...lea!, timeFactor: 1.33 };
	expect(pupilsFrom('Noé\nLéa', [known])).toEqual([expect.objectContaining({ name: 'Noé' }), known]);
});
