import { describe, expect, it } from 'vitest';
import { answerTo } from './answers.fixture.ts';
import { trueFalseQuestion } from './questions.fixture.ts';
import { replay } from './replay.ts';

const questions = ['a', 'b', 'c'].map((id) => trueFalseQuestion(id));

describe('replay', () => {
	it('begins with the first question when nothing was recorded', () => {
		expect(replay(questions, [])).toMatchObject({ round: 0, index: 0, phase: 'asking' });
	});
	it('comes back to the question that was on screen', () => {
		const shown = { round: 0, question: 'b' };
		expect(replay(questions, [answerTo('a')], shown)).toMatchObject({ index: 1, phase: 'asking' });
	});
	it('shows a verdict again that the learner had not moved on from', () => {
		const shown = { round: 0, question: 'a' };
		expect(replay(questions, [answerTo('a')], shown)).toMatchObject({ index: 0, phase: 'feedback' });
	});
	it('goes to the first open question when no visit survives, as after a restore', () => {
		expect(replay(questions, [answerTo('a')])).toMatchObject({ index: 1, phase: 'asking' });
	});
	it('keeps showing the last verdict until the summary was seen', () => {
		const answers = questions.map(({ id }) => answerTo(id));
		expect(replay(questions, answers, { round: 0, question: 'c' })).toMatchObject({ phase: 'feedback' });
		expect(replay(questions, answers, { round: 0 })).toMatchObject({ index: 3, phase: 'summary' });
		expect(replay(questions, answers)).toMatchObject({ phase: 'summary' });
	});
	it('asks a question again whose revision has changed', () => {
		const answers = [answerTo('a', { rev: 'older' }), answerTo('b')];
		const shown = { round: 0, question: 'c' };
		expect(replay(questions, answers, shown)).toMatchObject({ index: 0, phase: 'asking' });
	});
	it('stays at the summary of a finished attempt when a question changes, and puts it into the review', () => {
		const answers = [answerTo('a', { rev: 'older' }), answerTo('b'), answerTo('c')];
		expect(replay(questions, answers, { round: 0 })).toMatchObject({ phase: 'summary' });
		const review = replay(questions, answers, { round: 1, question: 'a' });
		expect(review).toMatchObject({ round: 1, queue: ['a'], phase: 'asking' });
	});
	it('forgets a question that left the lesson', () => {
		const shown = { round: 0, question: 'gone' };
		expect(replay(questions, [answerTo('gone')], shown)).toMatchObject({ index: 0, phase: 'asking' });
	});
	it('reviews only what was missed', () => {
		const answers = [answerTo('a'), answerTo('b', { credit: 0 }), answerTo('c', { credit: 0.5 })];
		const shown = { round: 1, question: 'b' };
		expect(replay(questions, answers, shown)).toMatchObject({ round: 1, queue: ['b', 'c'], index: 0 });
	});
	it('ends a review at once when nothing is left to review', () => {
		const answers = questions.map(({ id }) => answerTo(id));
		expect(replay(questions, answers, { round: 1, question: 'a' })).toMatchObject({ phase: 'summary' });
	});
	it('counts the earlier of two answers that two tabs gave', () => {
		const answers = [
			answerTo('a', { at: 20, credit: 1 }),
			answerTo('a', { at: 10, credit: 0 }),
			answerTo('b'),
			answerTo('c')
		];
		expect(replay(questions, answers, { round: 1, question: 'a' })).toMatchObject({ queue: ['a'] });
	});
});
