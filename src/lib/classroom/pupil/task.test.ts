import { describe, expect, it } from 'vitest';
import {
	attemptsLeft,
	findTask,
	glossesLocked,
	knownName,
	lastAttempt,
	openAttempt,
	tasksOf
} from './task.ts';
import { assignmentWith, attempt, handIn, received, visit } from './rows.fixture.ts';

const MINUTE = 60_000;
const none = { received: [], attempts: [], visits: [], handIns: [] };
const assignment = assignmentWith();

describe('an assignment on a pupil’s device', () => {
	it('is found with the first day and the last name', () => {
		const rows = { ...none, received: [received(assignment, 5, 'Léa M.'), received(assignment, 2, 'Léa')] };
		expect(tasksOf(rows, 9)).toMatchObject([{ assignment, name: 'Léa M.', receivedAt: 2, state: 'todo' }]);
		expect(findTask('BBBBBBBBBBA', rows, 9)).toBeUndefined();
	});
	it('leaves out a link that no longer reads', () => {
		const broken = { ...received(assignment), link: 'a1.AAAA' };
		expect(tasksOf({ ...none, received: [broken] }, 9)).toEqual([]);
	});
	it('goes from begun to ready to handed in', () => {
		const rows = { ...none, received: [received(assignment)] };
		const own = attempt(3);
		const read = visit(2, { done: true });
		const ended = visit(4, { stop: 'quiz', attempt: own.id, done: true });
		const at = (more: object) => tasksOf({ ...rows, ...more }, 9)[0]!;
		expect(at({ visits: [read] }).state).toBe('started');
		expect(at({ attempts: [own] })).toMatchObject({
			state: 'started',
			attempts: [{ number: 1, isOver: false }]
		});
		const ready = at({ attempts: [own], visits: [read, ended] });
		expect(ready).toMatchObject({
			state: 'ready',
			stops: [
				{ stop: 'reading', isDone: true },
				{ stop: 'quiz', isDone: true }
			]
		});
		expect(at({ attempts: [own], visits: [ended], handIns: [handIn(5, own)] }).state).toBe('handed-in');
	});
	it('counts no quiz that was taken for oneself, nor another level’s stops', () => {
		const mine = attempt(3);
		delete mine.assignment;
		const visits = [
			visit(4, { stop: 'quiz', attempt: mine.id, done: true }),
			visit(4, { level: 'A2', done: true })
		];
		const [task] = tasksOf({ ...none, received: [received(assignment)], attempts: [mine], visits }, 9);
		expect(task).toMatchObject({ state: 'todo', attempts: [] });
	});
	it('counts attempts, the open one among them', () => {
		const [first, second] = [attempt(3), attempt(7)];
		const visits = [visit(4, { stop: 'quiz', attempt: first.id, done: true })];
		const rows = { ...none, received: [received(assignment)], attempts: [second, first], visits };
		const task = tasksOf(rows, 9)[0]!;
		expect(attemptsLeft(task)).toBe(1);
		expect(openAttempt(task)?.row).toBe(second);
		expect(lastAttempt(task)).toMatchObject({ row: first, number: 1 });
		const free = tasksOf({ ...rows, received: [received(assignmentWith({ attempts: 0 }))] }, 9)[0]!;
		expect(attemptsLeft(free)).toBeUndefined();
	});
	it('takes an attempt whose time is over as ended, even where the page was closed', () => {
		const timed = assignmentWith({ time: { minutes: 10, isLimit: true } });
		const rows = { ...none, received: [received(timed)], attempts: [attempt(0)] };
		expect(tasksOf(rows, 10 * MINUTE - 1)[0]!.attempts[0]!.isOver).toBe(false);
		expect(tasksOf(rows, 10 * MINUTE)[0]!.attempts[0]!.isOver).toBe(true);
		const shown = assignmentWith({ time: { minutes: 10, isLimit: false } });
		expect(tasksOf({ ...rows, received: [received(shown)] }, 99 * MINUTE)[0]!.attempts[0]!.isOver).toBe(
			false
		);
	});
	it('is late once its minute has passed, by the copy where there is one', () => {
		const due = assignmentWith({ due: { at: 10 * MINUTE, zone: 'Europe/Paris' } });
		const rows = { ...none, received: [received(due)] };
		expect(tasksOf(rows, 11 * MINUTE - 1)[0]!.isLate).toBe(false);
		expect(tasksOf(rows, 11 * MINUTE)[0]!.isLate).toBe(true);
		const inTime = { ...rows, handIns: [handIn(5 * MINUTE, attempt(1))] };
		expect(tasksOf(inTime, 99 * MINUTE)[0]!.isLate).toBe(false);
	});
	it('locks the glosses until it is handed in', () => {
		const closed = { ...none, received: [received(assignmentWith({ glosses: false }))] };
		expect(glossesLocked(tasksOf({ ...none, received: [received(assignment)] }, 9))).toBe(false);
		expect(glossesLocked(tasksOf(closed, 9))).toBe(true);
		expect(glossesLocked(tasksOf({ ...closed, handIns: [handIn(5, attempt(1))] }, 9))).toBe(false);
	});
	it('remembers the name of each class', () => {
		const rows = [
			received(assignment, 1, 'Léa'),
			received(assignment, 2, ''),
			received(assignmentWith({ id: 'BBBBBBBBBBA', group: '4e A' }), 3, 'L. M.')
		];
		expect(['3e B', '4e A', '5e C'].map((group) => knownName(rows, group))).toEqual(['Léa', 'L. M.', '']);
	});
});
