import { grouped } from '#lib/base/grouped.ts';
import type { Stop } from '#lib/lesson/level.ts';
import type { AttemptRow, HandInRow, ReceivedRow, VisitRow } from '#lib/progress/facts.ts';
import { doneStops } from '#lib/progress/history.ts';
import { readAssignment } from '../assignment-link.ts';
import { isLate, type Assignment } from '../assignment.ts';
import { deadline } from './time-limit.ts';

/** What was recorded of the assignments of a device. Rows may come in any order. */
export interface TaskRows {
	received: readonly ReceivedRow[];
	attempts: readonly AttemptRow[];
	visits: readonly VisitRow[];
	handIns: readonly HandInRow[];
}

/** One attempt at an assignment's quiz. */
export interface TaskAttempt {
	row: AttemptRow;
	/** Counts from 1. */
	number: number;
	/** Its first pass was brought to its end, or its time is over. */
	isOver: boolean;
}

/**
 * An assignment on the pupil's device. `todo`: nothing was done for it; `ready`: all that is asked for is done;
 * `handed-in`: the newest copy was made.
 */
export interface Task {
	assignment: Assignment;
	/** The fragment of its link. */
	link: string;
	name: string;
	receivedAt: number;
	attempts: TaskAttempt[];
	/** The stops asked for, each with whether it is finished. */
	stops: { stop: Stop; isDone: boolean }[];
	/** Copies, oldest first. */
	handIns: HandInRow[];
	state: 'todo' | 'started' | 'ready' | 'handed-in';
	/** The day is over and nothing was handed in, or the last copy came after it. */
	isLate: boolean;
}

/** The assignments that were received here, the newest first. A link that no longer reads is left out. */
export function tasksOf(rows: TaskRows, now: number): Task[] {
	const tasks = [...grouped(rows.received, ({ assignment }) => assignment).values()].flatMap((received) => {
		const [first, last] = ends(received);
		const read = readAssignment(last.link);
		return read.ok ? taskOf(read.value, first, last, rows, now) : [];
	});
	return tasks.sort((a, b) => b.receivedAt - a.receivedAt);
}

/** One of them by its id. */
export const findTask = (id: string, rows: TaskRows, now: number): Task | undefined =>
	tasksOf({ ...rows, received: rows.received.filter(({ assignment }) => assignment === id) }, now)[0];

function taskOf(
	assignment: Assignment,
	first: ReceivedRow,
	last: ReceivedRow,
	rows: TaskRows,
	now: number
): Task {
	const visits = rows.visits.filter(
		({ lesson, level }) => lesson === assignment.lesson && level === assignment.level
	);
	const attempts = attemptsAt(assignment, rows.attempts, visits, now);
	const done = doneStops(visits);
	// The quiz of the assignment is its own: one that was taken for oneself does not count.
	const isDone = (stop: Stop) => (stop === 'quiz' ? attempts.some(({ isOver }) => isOver) : done.has(stop));
	const stops = assignment.stops.map((stop) => ({ stop, isDone: isDone(stop) }));
	const handIns = rows.handIns
		.filter((row) => row.assignment === assignment.id)
		.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
	const isBegun = attempts.length > 0 || stops.some((each) => each.isDone);
	const newest = handIns.at(-1);
	return {
		assignment,
		link: last.link,
		name: last.name,
		receivedAt: first.at,
		attempts,
		stops,
		handIns,
		state: newest ? 'handed-in' : stops.every((each) => each.isDone) ? 'ready' : isBegun ? 'started' : 'todo',
		isLate: isLate(assignment, newest?.at ?? now)
	};
}

function attemptsAt(
	assignment: Assignment,
	all: readonly AttemptRow[],
	visits: readonly VisitRow[],
	now: number
): TaskAttempt[] {
	const ended = new Set(visits.filter(({ done }) => done).map(({ attempt }) => attempt));
	return all
		.filter((row) => row.stop === 'quiz' && row.assignment === assignment.id)
		.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
		.map((row, n) => {
			const end = deadline(assignment, row.at);
			return { row, number: n + 1, isOver: ended.has(row.id) || (end !== undefined && now >= end) };
		});
}

/** How many attempts may still begin; `undefined`: as many as one likes. */
export const attemptsLeft = ({ assignment, attempts }: Task): number | undefined =>
	assignment.attempts === 0 ? undefined : Math.max(0, assignment.attempts - attempts.length);

/** The attempt that is under way, if there is one. */
export const openAttempt = ({ attempts }: Task): TaskAttempt | undefined =>
	attempts.findLast(({ isOver }) => !isOver);

/** The attempt that counts: the last one that is over. */
export const lastAttempt = ({ attempts }: Task): TaskAttempt | undefined =>
	attempts.findLast(({ isOver }) => isOver);

/** Whether the glosses of a level stay closed: an assignment asks for it and was not handed in yet. */
export const glossesLocked = (tasks: readonly Task[]): boolean =>
	tasks.some(({ assignment, state }) => !assignment.glosses && state !== 'handed-in');

/** The name that was last given for a class; empty where it is new. */
export function knownName(received: readonly ReceivedRow[], group: string): string {
	const named = received.filter(({ name }) => name).sort((a, b) => b.at - a.at);
	const same = named.find(({ link }) => {
		const read = readAssignment(link);
		return read.ok && read.value.group === group;
	});
	return same?.name ?? '';
}

function ends(rows: readonly ReceivedRow[]): [first: ReceivedRow, last: ReceivedRow] {
	const sorted = [...rows].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
	return [sorted[0]!, sorted.at(-1)!];
}
