import { expect, it } from 'vitest';
import { sampleQuestion } from '../sample.fixture.ts';
import { certainty, DEGREES, type CertaintyQuestion, type Degree } from './certainty.ts';

const question = sampleQuestion('certainty');
const asking = (degree: Degree): CertaintyQuestion => ({
	...question,
	statements: [{ id: 'a', text: 'Le traité sera respecté.', degree, why: '« devrait » : le conditionnel.' }]
});

it.each<[Degree, number[]]>([
	['certain', [1, 0.75, 0.5, 0.25, 0]],
	['probable', [0.75, 1, 0.75, 0.5, 0.25]],
	['possible', [0.5, 0.75, 1, 0.75, 0.5]],
	['excluded', [0, 0.25, 0.5, 0.75, 1]]
])('gives credit for being near to « %s »', (degree, credits) => {
	expect(DEGREES.map((given) => certainty.grade(asking(degree), { a: given })?.credit)).toEqual(credits);
});

it('gives the mean over the statements', () => {
	expect(certainty.grade(question, { a: 'probable', b: 'possible' })?.credit).toBe((0.75 + 0.5) / 2);
});

it('calls what is near partly right, says what is right, and always compares the marks', () => {
	expect(certainty.grade(asking('probable'), { a: 'possible' })?.parts['a']).toEqual({
		state: 'partial',
		notes: [{ text: '« devrait » : le conditionnel.' }],
		expected: 'probable'
	});
	expect(certainty.grade(asking('probable'), { a: 'probable' })?.parts['a']).toEqual({
		state: 'right',
		notes: [{ text: '« devrait » : le conditionnel.' }]
	});
});

it('is unfinished while a statement has no degree', () => {
	expect(certainty.grade(question, { a: 'certain' })).toBeUndefined();
});
