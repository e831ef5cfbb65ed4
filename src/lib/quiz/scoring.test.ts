import { describe, expect, it } from 'vitest';
import { answerTo } from './answers.fixture.ts';
import { trueFalseQuestion } from './questions.fixture.ts';
import { summarise } from './scoring.ts';

const questions = [
	trueFalseQuestion('a', { skill: 'gist' }),
	trueFalseQuestion('b', { skill: 'detail' }),
	trueFalseQuestion('c', { skill: 'detail' })
];

describe('summarise', () => {
	it('adds up credit in all and by skill, in the order the skills appear', () => {
		const answers = [answerTo('a'), answerTo('b', { credit: 0.5 }), answerTo('c', { credit: 0 })];
		const { total, bySkill, missed } = summarise(questions, answers);
		expect(total).toEqual({ credit: 1.5, count: 3 });
		expect(bySkill).toEqual([
			{ skill: 'gist', credit: 1, count: 1 },
			{ skill: 'detail', credit: 0.5, count: 2 }
		]);
		expect(missed).toEqual(['b', 'c']);
	});
	it('leaves the score alone when a review puts an answer right, and says so', () => {
		const answers = [
			answerTo('a', { credit: 0 }),
			answerTo('b'),
			answerTo('c'),
			answerTo('a', { round: 1, credit: 1 })
		];
		const summary = summarise(questions, answers);
		expect(summary.total).toEqual({ credit: 2, count: 3 });
		expect(summary).toMatchObject({ missed: ['a'], mended: ['a'] });
	});
	it('lists questions without an answer as open, not as wrong', () => {
		const summary = summarise(questions, [answerTo('a'), answerTo('b', { rev: 'older' })]);
		expect(summary).toMatchObject({ total: { credit: 1, count: 1 }, open: ['b', 'c'], missed: [] });
	});
	it('counts a question answered only in a review neither as open nor in the score', () => {
		const summary = summarise(questions, [answerTo('a'), answerTo('b'), answerTo('c', { round: 1 })]);
		expect(summary).toMatchObject({ total: { count: 2 }, open: [] });
	});
	it('counts a long pause as five minutes', () => {
		expect(summarise(questions, [answerTo('a', { ms: 3_600_000 })]).ms).toBe(300_000);
	});
});
