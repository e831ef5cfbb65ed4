import { expect, it } from 'vitest';
import { compileFields, sampleQuestion } from '../sample.fixture.ts';
import { short } from './short.ts';

it('judges the meaning: capitals and final stops are forgiven', () => {
	expect(short.grade(sampleQuestion('short'), ' astana. ')?.code).toBe('right');
});

it('says to a foreseen error what its author wrote, and what was expected', () => {
	expect(short.grade(sampleQuestion('short'), 'Almaty')?.parts).toMatchObject({
		answer: {
			state: 'wrong',
			notes: [{ text: expect.stringContaining('plus grande ville') }],
			expected: 'Astana'
		}
	});
});

it('accepts a number in digits as in letters', () => {
	const { question } = compileFields('short', { accept: ['cinq', 5], numeric: true });
	expect(short.grade(question, '5')?.credit).toBe(1);
	expect(short.grade(question, 'cinq')?.credit).toBe(1);
	expect(short.grade(question, '6')?.credit).toBe(0);
});

it('is unfinished while nothing is written', () => {
	expect(short.grade(sampleQuestion('short'), ' ')).toBeUndefined();
});
