import { expect, it } from 'vitest';
import { compileFields, sampleQuestion } from '../sample.fixture.ts';
import { trueFalseEvidence, type TrueFalseEvidenceResponse } from './true-false-evidence.ts';

// False, and the second sentence proves it.
const question = sampleQuestion('true-false-evidence');

it.each<[TrueFalseEvidenceResponse, number]>([
	[{ verdict: 'false', sentence: 'qui-parle.2' }, 1],
	[{ verdict: 'false', sentence: 'qui-parle.1' }, 0.5],
	[{ verdict: 'true', sentence: 'qui-parle.2' }, 0],
	[{ verdict: 'true', sentence: 'qui-parle.3' }, 0]
])('gives %o a credit of %f: half for the answer, half for its proof', (response, credit) => {
	expect(trueFalseEvidence.grade(question, response)?.credit).toBe(credit);
});

it('says that a proof does not count beside the wrong answer', () => {
	const verdict = trueFalseEvidence.grade(question, { verdict: 'true', sentence: 'qui-parle.2' });
	expect(verdict?.notes).toEqual([{ code: 'proof-not-counted' }]);
	expect(verdict?.parts['qui-parle.2']?.state).toBe('right');
});

it('shows the proving sentence when another was pointed at', () => {
	expect(
		trueFalseEvidence.grade(question, { verdict: 'false', sentence: 'qui-parle.1' })?.parts
	).toMatchObject({
		'qui-parle.1': { state: 'wrong' },
		'qui-parle.2': { state: 'missed' }
	});
});

it.each<[TrueFalseEvidenceResponse]>([
	[{}],
	[{ verdict: 'false' }],
	[{ sentence: 'qui-parle.2' }],
	[{ verdict: 'false', sentence: 'projets.9' }]
])('is unfinished with %o', (response) => {
	expect(trueFalseEvidence.grade(question, response)).toBeUndefined();
});

it('takes the evidence for proof when the author names none, and offers the sentences of its section', () => {
	const { question: compiled } = compileFields('true-false-evidence', {
		answer: true,
		feedback: { false: 'Si.' }
	});
	expect(compiled.proof).toEqual(['qui-parle.2']);
	expect(compiled.sentences.map(({ id }) => id)).toEqual(['qui-parle.1', 'qui-parle.2', 'qui-parle.3']);
});
