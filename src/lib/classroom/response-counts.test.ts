import { describe, expect, it } from 'vitest';
import { grading, KIND_NAMES, toItem } from '#lib/question/kinds.ts';
import { authoring } from '#lib/question/schemas.ts';
import { marking, responseTo, sampleCopy, sampleQuizQuestion } from './gradebook.fixture.ts';
import { partCounts, responseCounts } from './response-counts.ts';

describe.each(KIND_NAMES)('responses of the kind %s', (kind) => {
	const question = sampleQuizQuestion(0, kind);
	const mark = marking([question]);
	const answersTo = (responses: unknown[]) =>
		responses.map((response, n) => {
			const given = { question: question.id, rev: question.rev, response, hints: 0, ms: 0 };
			return mark(sampleCopy(`c${n}`, 'A', [given])).answers.get(question.id)!;
		});
	const { partial } = authoring[kind].sample as { partial?: unknown };

	it('are counted in their words, with what they are worth', () => {
		const responses = [
			responseTo(question, false),
			responseTo(question, true),
			responseTo(question, true),
			42
		];
		const counts = responseCounts(question, answersTo(responses));
		const text = grading.responseText(question, responseTo(question, true));
		expect(counts[0]).toEqual({ text, count: 2, credit: 1 });
		expect(counts).toContainEqual({ text: '', count: 1, credit: 0 });
		expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(4);
	});

	it('show each option or pair as often as it was chosen', () => {
		const item = toItem(question);
		const right = partCounts(question, answersTo([responseTo(question, true), responseTo(question, true)]));
		const hasParts = (item.form === 'choice' && !item.text) || item.form === 'match';
		expect(right.length > 0).toBe(hasParts);
		// All that is right was chosen twice, and nothing else.
		for (const { isRight, count } of right) expect(count).toBe(isRight ? 2 : 0);
		if (!hasParts) return;
		const wrong = partCounts(question, answersTo([responseTo(question, false)]));
		expect(wrong.some(({ isRight, count }) => !isRight && count === 1)).toBe(true);
		if (partial !== undefined && item.form === 'match')
			expect(partCounts(question, answersTo([partial])).reduce((sum, { count }) => sum + count, 0)).toBe(
				item.left.length
			);
	});
});

it('tells an option from one whose words it contains', () => {
	const base = sampleQuizQuestion(0, 'choice');
	if (base.kind !== 'choice') throw new Error('another kind');
	const option = (id: string, text: string, correct: boolean) => ({ ...base.options[0]!, id, text, correct });
	const question = { ...base, options: [option('a', 'Le pays', true), option('b', 'Le pays voisin', false)] };
	const given = { question: question.id, rev: question.rev, response: 'b', hints: 0, ms: 0 };
	expect(
		partCounts(question, [{ given, response: 'b', computed: 0, isClaimOff: false }]).map(({ count }) => count)
	).toEqual([0, 1]);
});
