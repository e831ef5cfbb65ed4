import { expect, it } from 'vitest';
import { memoryStore } from './memory-store.fixture.ts';
import { ReadingSession } from './reading-session.svelte.ts';
import { text } from './text.fixture.ts';

const order = ['evenement', 'projets'];

it('records a section once a visit, and the text as read with its last section', async () => {
	const memory = memoryStore();
	const session = new ReadingSession(text, memory.open);
	await session.see('evenement');
	await session.see('evenement');
	await session.finish('evenement', order);
	await session.finish('evenement', order);
	expect(memory.rows('visits').map(({ section, done }) => [section, done])).toEqual([
		['evenement', undefined],
		['evenement', true]
	]);
	await session.finish('projets', order);
	expect(memory.rows('visits').slice(2)).toMatchObject([
		{ section: 'projets', done: true },
		{ stop: 'reading', done: true }
	]);
	expect(memory.rows('visits').at(-1)?.section).toBeUndefined();
});

it('takes up what earlier visits left, and keeps a term across levels', async () => {
	const memory = memoryStore();
	const before = new ReadingSession({ ...text, level: 'A2' }, memory.open);
	await before.keep('traite', true);
	await new ReadingSession(text, memory.open).finish('evenement', order);
	const session = new ReadingSession(text, memory.open);
	await session.restore();
	expect([...session.kept]).toEqual(['traite']);
	expect([...session.done]).toEqual(['evenement']);
});

it('shows a term as kept only once that is saved, and saves the same row when told to retry', async () => {
	const memory = memoryStore();
	const session = new ReadingSession(text, memory.open);
	memory.breakDown();
	await session.keep('traite', true);
	expect(session.kept.has('traite')).toBe(false);
	expect(session.error?.kind).toBe('engine');
	memory.mend();
	await session.retry();
	expect(session.error).toBeUndefined();
	expect(session.kept.has('traite')).toBe(true);
	expect(memory.rows('keeps')).toHaveLength(1);
});

it('names the language only on the rung that shows it', async () => {
	const memory = memoryStore();
	const session = new ReadingSession(text, memory.open);
	await session.look('traite', 1, 'en');
	await session.look('traite', 3, 'en');
	expect(memory.rows('lookups').map(({ rung, language }) => [rung, language])).toEqual([
		[1, undefined],
		[3, 'en']
	]);
});
