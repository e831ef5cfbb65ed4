import { expect, it } from 'vitest';
import { gradedBy, toItem } from '../kinds.ts';
import { compileFields, sampleQuestion } from '../sample.fixture.ts';
import { paraphrase } from './paraphrase.ts';

const question = sampleQuestion('paraphrase');

it('shows the sentence of the text around the phrase', () => {
	expect(question.passage).toEqual(['Il en parle ', 'sans les nommer', ', et ne donne aucun chiffre.']);
});

it('says what the chosen wording changes, and which one means the same', () => {
	expect(paraphrase.grade(question, 'a')).toMatchObject({
		credit: 0,
		parts: {
			a: { state: 'wrong', notes: [{ text: expect.stringContaining('oubli') as string }] },
			b: { state: 'missed' }
		}
	});
	expect(paraphrase.grade(question, 'b')).toMatchObject({ credit: 1, parts: { b: { state: 'right' } } });
});

it('gives paper the sentence too', () => {
	expect(toItem(question)).toMatchObject({ form: 'choice', pick: 'one', passage: question.passage });
});

it('keeps its revision when the phrase is quoted longer', () => {
	const { options } = { options: question.options.map(({ id: _, ...option }) => option) };
	const authored = options.map((option) => ({
		...option,
		...(!option.correct && { misreading: option.text })
	}));
	const longer = compileFields('paraphrase', { phrase: 'en parle sans les nommer', options: authored });
	expect(longer.problems).toEqual([]);
	expect(gradedBy(longer.question)).toEqual(gradedBy(question));
});
