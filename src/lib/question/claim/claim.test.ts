import { expect, it } from 'vitest';
import { sampleQuestion } from '../sample.fixture.ts';
import { claim, type ClaimResponse } from './claim.ts';

// a: fact · b: prediction, opinion being half right · c: added
const question = sampleQuestion('claim');

it.each<[ClaimResponse, number]>([
	[{ a: 'fact', b: 'prediction', c: 'added' }, 1],
	[{ a: 'fact', b: 'opinion', c: 'added' }, 2.5 / 3],
	[{ a: 'fact', b: 'fact', c: 'added' }, 2 / 3],
	[{ a: 'opinion', b: 'opinion', c: 'fact' }, 0.5 / 3],
	[{ a: 'opinion', b: 'fact', c: 'fact' }, 0]
])(
	'gives %o a credit of %f: the share of statements, half where the author allows it',
	(response, credit) => {
		expect(claim.grade(question, response)?.credit).toBeCloseTo(credit, 10);
	}
);

it('tells the mark of every statement, and the class of those that were not recognised', () => {
	const parts = claim.grade(question, { a: 'fact', b: 'opinion', c: 'fact' })?.parts;
	expect(parts).toEqual({
		a: { state: 'right', notes: [{ text: 'On peut le vérifier ailleurs.' }] },
		b: { state: 'partial', notes: [{ text: '« assure que » et le futur.' }], expected: 'Prédiction' },
		c: {
			state: 'wrong',
			notes: [{ text: 'Le texte de départ ne le dit pas.' }],
			expected: 'Ajouté par la leçon'
		}
	});
});

it('is unfinished while a statement has no class', () => {
	expect(claim.grade(question, { a: 'fact', b: 'opinion' })).toBeUndefined();
});
