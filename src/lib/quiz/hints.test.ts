import { describe, expect, it } from 'vitest';
import { grading, KIND_NAMES } from '#lib/question/kinds.ts';
import { sampleQuestion } from '#lib/question/sample.fixture.ts';
import { hintCount, struckOption } from './hints.ts';
import { trueFalseQuestion } from './questions.fixture.ts';

const [evidence] = sampleQuestion('choice').evidence;

it.each([
	['one that names the passage, and one answer less', { evidence: [evidence!] }, 2],
	['those of the author, and one answer less', { evidence: [evidence!], hints: ['Ici.', 'Là.'] }, 3],
	['one answer less where nothing can be looked up', {}, 1]
])('are %s', (_, fields, count) => {
	expect(hintCount(trueFalseQuestion('a', fields), grading)).toBe(count);
});

it('strike nothing before the last one, then always the same wrong answer', () => {
	const question = trueFalseQuestion('a', { hints: ['Ici.'] });
	expect([0, 1].map((shown) => struckOption(question, grading, shown))).toEqual([undefined, undefined]);
	const struck = struckOption(question, grading, 2);
	expect(grading.spare(question)).toContain(struck);
	expect(struckOption({ ...question, prompt: 'Autrement' }, grading, 2)).toBe(struck);
});

describe.each(KIND_NAMES)('the hints of %s', (kind) => {
	it('never strike out what is right, and leave a choice', () => {
		const question = sampleQuestion(kind);
		const spare = grading.spare(question);
		expect(spare).not.toContain(grading.rightResponse(question));
		if (spare.length && 'options' in question) expect(question.options.length).toBeGreaterThan(2);
	});
});
