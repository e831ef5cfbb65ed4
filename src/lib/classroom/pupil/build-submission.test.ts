import { describe, expect, it } from 'vitest';
import type { DraftRow, LookupRow } from '#lib/progress/facts.ts';
import type { Assignment } from '../assignment.ts';
import { quizRevision } from '#lib/lesson/quiz-revision.ts';
import { packSubmission, unpackSubmission } from '../submission-wire.ts';
import { buildSubmission, lookupCounts, type CopyParts } from './build-submission.ts';
import { answer, assignmentWith, attempt, received, visit } from './rows.fixture.ts';
import { tasksOf } from './task.ts';

const questions = [
	{ id: 'q1', rev: 'r1' },
	{ id: 'q2', rev: 'r2' }
];
const mark = { id: 'a0b1c2d3-e4f5-4a6b-8c7d-9e0f1a2b3c4d', reply: 'AAAAAAAAAAAAAAAAAAAAAA', at: 100 };
const [first, second] = [attempt(10), attempt(20)];

function partsFor(changed: Partial<Assignment> = {}, more: Partial<CopyParts> = {}): CopyParts {
	const assignment = assignmentWith(changed);
	const ended = [first, second].map(({ id, at }) => visit(at + 5, { stop: 'quiz', attempt: id, done: true }));
	const visits = [visit(6, { done: true }), ...ended];
	const rows = { received: [received(assignment, 5)], attempts: [first, second], visits, handIns: [] };
	return { task: tasksOf(rows, 50)[0]!, questions, answers: [], drafts: [], lookups: [], ...more };
}

describe('buildSubmission', () => {
	it('holds the first pass of the last attempt, in the order of the answers, and fits its wire', () => {
		const answers = [
			answer(12, first, { response: 'old' }),
			answer(23, second, { question: 'q1', credit: 0, code: 'wrong', sure: true, hints: 2 }),
			answer(22, second, { question: 'q2', rev: 'r2', response: ['b'] }),
			// A retry and a review teach, and change nothing.
			answer(24, second, { question: 'q1', credit: 1 }),
			answer(25, second, { question: 'q1', credit: 1, round: 1 })
		];
		const copy = buildSubmission(partsFor({}, { answers }), mark);
		expect(copy).toEqual({
			id: mark.id,
			assignment: 'AAAAAAAAAAA',
			name: 'Léa',
			attempt: second.id,
			number: 2,
			startedAt: 20,
			handedInAt: 100,
			rev: quizRevision(questions),
			answers: [
				{ question: 'q2', rev: 'r2', response: ['b'], credit: 1, hints: 0, ms: 1000 },
				{ question: 'q1', rev: 'r1', response: 'a', credit: 0, sure: true, hints: 2, ms: 1000 }
			],
			stops: ['reading', 'quiz'],
			reply: mark.reply
		});
		expect(unpackSubmission(packSubmission(copy))).toEqual(copy);
	});
	it('says nothing of credits in an exam', () => {
		const copy = buildSubmission(partsFor({ mode: 'exam' }, { answers: [answer(22, second)] }), mark);
		expect(copy.answers).toHaveLength(1);
		expect(copy.answers[0]).not.toHaveProperty('credit');
	});
	it('keeps an answer to a question that was edited since, and takes the new one where there is one', () => {
		const edited = [answer(22, second, { question: 'q2', rev: 'before' })];
		const both = [...edited, answer(30, second, { question: 'q2', rev: 'r2', response: 'now' })];
		const revs = (answers: typeof edited) =>
			buildSubmission(partsFor({}, { answers }), mark).answers.map(({ rev }) => rev);
		expect(revs(edited)).toEqual(['before']);
		expect(revs(both)).toEqual(['r2']);
	});
	it('holds the text and the words looked up only where they are asked for', () => {
		const drafts = [{ id: 'd', at: 8, text: 'Bonjour.', words: 1 } as DraftRow];
		const lookups = [{ id: 'l', at: 8, term: 'traite', rung: 1 } as LookupRow];
		const plain = buildSubmission(partsFor({}, { drafts, lookups }), mark);
		expect(plain).not.toHaveProperty('writing');
		expect(plain).not.toHaveProperty('lookups');
		const asked = { stops: ['writing'], lookups: true } satisfies Partial<Assignment>;
		expect(buildSubmission(partsFor(asked, { drafts, lookups }), mark)).toMatchObject({
			writing: { text: 'Bonjour.', words: 1 },
			lookups: { traite: 1 },
			stops: []
		});
	});
	it('can be handed in without a quiz', () => {
		const parts = partsFor({ stops: ['reading'] });
		const copy = buildSubmission({ ...parts, task: { ...parts.task, attempts: [] } }, mark);
		expect(copy).toMatchObject({ attempt: mark.id, number: 0, startedAt: 5, answers: [] });
		expect(unpackSubmission(packSubmission(copy))).toEqual(copy);
	});
});

describe('lookupCounts', () => {
	const look = (at: number, term: string, rung: 1 | 2 | 3) => ({ at, term, rung }) as LookupRow;
	it('takes a climb for one opening, and a note that shows all for one', () => {
		const climbed = [
			look(3, 'a', 3),
			look(1, 'a', 1),
			look(2, 'a', 2),
			look(4, 'a', 1),
			look(5, 'b', 3),
			look(6, 'b', 3)
		];
		expect(lookupCounts(climbed, 0)).toEqual({ a: 2, b: 2 });
	});
	it('counts from the day the assignment came', () => {
		expect(lookupCounts([look(1, 'a', 1), look(5, 'a', 1), look(1, 'b', 1)], 5)).toEqual({ a: 1 });
	});
});
