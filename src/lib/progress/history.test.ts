import { expect, test } from 'vitest';
import type { DraftRow, KeepRow, VisitRow } from './facts.ts';
import { doneStops, keptTerms, newestDraft, readSections, resumePoint } from './history.ts';

let n = 0;
const base = (at: number) => ({ id: `r${n++}`, at, day: '2026-01-01', lesson: 'l', level: 'B1' }) as const;
const visit = (at: number, fields: Partial<VisitRow> & Pick<VisitRow, 'stop'>): VisitRow => ({
	...base(at),
	...fields
});
const keep = (at: number, term: string, kept = true, lesson = 'l'): KeepRow => ({
	...base(at),
	lesson,
	term,
	kept
});
const draft = (at: number, text: string): DraftRow => ({ ...base(at), text, words: 1, finished: false });

test('a term that was let go is not kept, one kept again is', () => {
	const keeps = [
		keep(5, 'a'),
		keep(3, 'b', false),
		keep(4, 'b'),
		keep(1, 'c'),
		keep(2, 'c', false),
		keep(1, 'a', false)
	];
	expect(keptTerms(keeps).map(({ term }) => term)).toEqual(['a', 'b']);
});

test('the same term of two lessons is two terms', () => {
	expect(keptTerms([keep(1, 'a'), keep(2, 'a', false, 'other')])).toHaveLength(1);
});

test('a finished section does not finish the stop', () => {
	const visits = [
		visit(1, { stop: 'reading', section: 's1', done: true }),
		visit(2, { stop: 'start', done: true })
	];
	expect(doneStops(visits)).toEqual(new Set(['start']));
	expect(readSections(visits)).toEqual(new Set(['s1']));
});

test('one goes on where one was', () => {
	const reading = visit(3, { stop: 'reading', section: 's2' });
	expect(resumePoint([visit(1, { stop: 'start', done: true }), reading])).toEqual({
		stop: 'reading',
		section: 's2',
		at: 3
	});
});

test('after a finished stop one goes on with the next unfinished one', () => {
	const visits = [
		visit(1, { stop: 'words', done: true }),
		visit(2, { stop: 'reading', section: 's2' }),
		visit(3, { stop: 'reading', done: true })
	];
	expect(resumePoint(visits)).toEqual({ stop: 'quiz', at: 3 });
});

test('a stop that was looked at again after it was finished is not begun again', () => {
	const visits = [visit(1, { stop: 'reading', done: true }), visit(2, { stop: 'reading', section: 's1' })];
	expect(resumePoint(visits)).toEqual({ stop: 'words', at: 2 });
});

test('when all is finished the summary remains, and without a visit nothing', () => {
	expect(resumePoint([visit(9, { stop: 'summary', done: true })])).toEqual({ stop: 'summary', at: 9 });
	expect(resumePoint([])).toBeUndefined();
});

test('the newest draft is the text', () => {
	expect(newestDraft([draft(1, 'un'), draft(3, 'trois'), draft(2, 'deux')])?.text).toBe('trois');
	expect(newestDraft([])).toBeUndefined();
});
