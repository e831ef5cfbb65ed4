import { expect, test } from 'vitest';
import { DraftClock } from './draft-clock.ts';
import type { DraftRow, Fact } from './facts.ts';

const draft = (at: number, text: string): Fact & { table: 'drafts' } => ({
	table: 'drafts',
	row: { id: 'draft:l:B1', at, day: '2026-01-01', lesson: 'l', level: 'B1', text, words: 1, finished: false }
});
const at = (fact: Fact) => (fact.row as DraftRow).at;

test('a draft written after the clock was set back is still the newest', () => {
	const clock = new DraftClock();
	expect(at(clock.stamp(draft(100, 'un')))).toBe(100);
	expect(at(clock.stamp(draft(40, 'un deux')))).toBe(101);
	expect(at(clock.stamp(draft(41, 'un deux trois')))).toBe(102);
	expect(at(clock.stamp(draft(500, 'fin')))).toBe(500);
});

test('a draft of another tab counts, and the same draft again is the same draft', () => {
	const clock = new DraftClock();
	clock.saw(draft(100, 'un').row as DraftRow);
	expect(at(clock.stamp(draft(100, 'un')))).toBe(100);
	expect(at(clock.stamp(draft(100, 'deux')))).toBe(101);
});
