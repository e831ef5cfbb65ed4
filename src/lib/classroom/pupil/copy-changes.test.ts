import { expect, test } from 'vitest';
import type { DraftRow } from '#lib/progress/facts.ts';
import { copyFileName, hasChangedSince } from './copy-changes.ts';
import { assignmentWith, attempt, handIn, received, visit } from './rows.fixture.ts';
import { tasksOf } from './task.ts';

const assignment = assignmentWith({ stops: ['reading', 'quiz', 'writing'] });
const [first, second] = [attempt(10), attempt(30)];
const ended = [first, second].map(({ id, at }) => visit(at + 1, { stop: 'quiz', attempt: id, done: true }));
const copy = handIn(20, first);

function isChanged({
	attempts = [first],
	drafts = [] as DraftRow[],
	visits = ended.slice(0, 1),
	names = ['Léa']
}) {
	const rows = {
		received: names.map((name, n) => received(assignment, 5 + 20 * n, name)),
		attempts,
		visits,
		handIns: [copy]
	};
	return hasChangedSince(copy, tasksOf(rows, 50)[0]!, { ...rows, drafts });
}
const draft = (at: number) => ({ id: 'd', at, text: 'x', words: 1 }) as DraftRow;

test('there is more to hand in after another attempt, text, stop or name, and not otherwise', () => {
	expect(isChanged({})).toBe(false);
	expect(isChanged({ drafts: [draft(19)] })).toBe(false);
	expect(isChanged({ attempts: [first, second] })).toBe(false);
	expect(isChanged({ attempts: [first, second], visits: ended })).toBe(true);
	expect(isChanged({ drafts: [draft(21)] })).toBe(true);
	expect(isChanged({ visits: [...ended.slice(0, 1), visit(21, { done: true })] })).toBe(true);
	expect(isChanged({ visits: [...ended.slice(0, 1), visit(21, { done: true, section: 'a' })] })).toBe(false);
	expect(isChanged({ names: ['Léa', 'Zoé'] })).toBe(true);
});

test('a file is named by plain letters', () => {
	const [task] = tasksOf(
		{ received: [received(assignment, 1, 'Éloïse d’Arc /..')], attempts: [], visits: [], handIns: [] },
		9
	);
	expect(copyFileName(task!)).toBe('copie-sommet-b1-eloise-d-arc.copie');
	expect(copyFileName({ ...task!, name: '张' })).toBe('copie-sommet-b1.copie');
});
