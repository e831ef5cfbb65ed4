import { expect, it } from 'vitest';
import { sampleQuestion } from '../sample.fixture.ts';
import { TRUTHS, type Truth } from '../truth.ts';
import { trueFalse } from './true-false.ts';

it('gives 1 to the answer and 0 to the two others', () => {
	for (const answer of TRUTHS)
		for (const response of TRUTHS)
			expect(trueFalse.grade({ ...sampleQuestion('true-false'), answer }, response)?.credit).toBe(
				answer === response ? 1 : 0
			);
});

it.each<[Truth, string]>([
	['true', 'C’est possible, mais rien ici ne permet de le savoir.'],
	['false', 'Le texte ne dit pas le contraire non plus.']
])('explains why %s is not what the text says', (response, reason) => {
	expect(trueFalse.grade(sampleQuestion('true-false'), response)?.parts).toEqual({
		[response]: { state: 'wrong', notes: [{ text: reason }] },
		unsaid: { state: 'missed', notes: [] }
	});
});
