import { expect, it } from 'vitest';
import type { VisitRow } from '#lib/progress/facts.ts';
import { memoryStore } from '#lib/player/reading/memory-store.fixture.ts';
import { kept, reviewed } from '#lib/player/vocabulary/cards.fixture.ts';
import { progressOf, withKnown } from './library-progress.svelte.ts';

let clock = 0;
const visit = (lesson: string, fields: Partial<VisitRow>): VisitRow => ({
	id: `row-${++clock}`,
	at: clock,
	day: '2026-11-24',
	lesson,
	level: 'B1',
	stop: 'start',
	...fields
});

it('goes on at the level, stop and section where the learner was last', () => {
	const progress = progressOf([
		visit('sommet', { level: 'A2', stop: 'quiz' }),
		visit('sommet', { stop: 'start', done: true }),
		visit('sommet', { stop: 'reading', section: 'projets' })
	]);
	expect(progress.get('sommet')).toMatchObject({
		levels: [
			{ level: 'A2', done: 0 },
			{ level: 'B1', done: 1 }
		],
		resume: { level: 'B1', stop: 'reading', section: 'projets' }
	});
});

it('offers nothing to resume once the level is finished', () => {
	const stops = ['start', 'reading', 'words', 'quiz', 'writing', 'summary'] as const;
	const progress = progressOf(stops.map((stop) => visit('fleuve', { stop, done: true })));
	expect(progress.get('fleuve')).toEqual({ levels: [{ level: 'B1', done: 6 }] });
});

it('keeps lessons apart', () => {
	const progress = progressOf([visit('a', {}), visit('b', { stop: 'quiz' })]);
	expect(progress.get('a')?.resume?.stop).toBe('start');
	expect(progress.get('b')?.resume?.stop).toBe('quiz');
});

it('counts the words of a lesson that are known, however they came to be, and those of no other lesson', async () => {
	const store = await memoryStore([
		kept('un traité'),
		kept('un sommet'),
		kept('une route'),
		reviewed('un traité', 5, 4),
		reviewed('un sommet', 0, 1),
		reviewed('une route', 5, 4)
	]).open();
	const elsewhere = progressOf([visit('sommet', {}), visit('fleuve', {})]);
	const progress = await withKnown(store, elsewhere);
	expect(progress.get('sommet')?.known).toBe(2);
	expect(progress.get('fleuve')).not.toHaveProperty('known');
});
