import { describe, expect, it } from 'vitest';
import type { AnswerRow, AttemptRow, VisitRow } from '#lib/progress/facts.ts';
import { attemptsOf } from './attempts.ts';

const attempt = (id: string, at: number, stop: 'quiz' | 'words' = 'quiz') => ({ id, at, stop }) as AttemptRow;
const answer = (id: string, of: string) => ({ id, attempt: of }) as AnswerRow;
const visit = (of: string, at: number, question?: string) =>
	({ attempt: of, at, round: 0, question }) as VisitRow;

describe('attemptsOf', () => {
	it('lists a stop’s attempts oldest first, each with its own answers', () => {
		const attempts = [attempt('late', 2), attempt('early', 1), attempt('words', 3, 'words')];
		const found = attemptsOf('quiz', attempts, [answer('x', 'late'), answer('y', 'words')], []);
		expect(found.map(({ attempt: { id }, answers }) => [id, answers.length])).toEqual([
			['early', 0],
			['late', 1]
		]);
	});
	it('knows what was shown last, the summary included', () => {
		const visits = [visit('a', 5, 'second'), visit('a', 4, 'first'), visit('b', 9)];
		const [a, b] = attemptsOf('quiz', [attempt('a', 1), attempt('b', 2)], [], visits);
		expect(a!.shown).toEqual({ round: 0, question: 'second' });
		expect(b!.shown).toEqual({ round: 0 });
	});
	it('keeps those of an assignment apart from the learner’s own', () => {
		const own = attempt('own', 1);
		const given = { ...attempt('given', 2), assignment: 'x' };
		const ids = (assignment?: string) =>
			attemptsOf('quiz', [own, given], [], [], assignment).map(({ attempt: { id } }) => id);
		expect([ids(), ids('x'), ids('y')]).toEqual([['own'], ['given'], []]);
	});
	it('has nothing shown where no visit was kept', () => {
		expect(attemptsOf('quiz', [attempt('a', 1)], [], [])[0]!.shown).toBeUndefined();
	});
});
