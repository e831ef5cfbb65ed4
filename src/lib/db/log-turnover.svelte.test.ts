import { afterEach, expect, test, vi } from 'vitest';
import { newId } from '#lib/base/id.ts';
import { Database } from './database.db.ts';
import { turnLogOver } from './log-turnover.db.ts';

const marks = () => Object.keys(localStorage).filter((key) => key.startsWith('route-des-mots/writing/'));

afterEach(() => marks().forEach((mark) => localStorage.removeItem(mark)));

test('a page that writes is marked until its end; the mark of one that died has the log turned over, once', async () => {
	const db = new Database(newId());
	await db.open();
	await db.rows('answers').toArray();
	expect(marks()).toEqual([]);
	await db.table('classes').put({ id: '1' });
	expect(marks()).toHaveLength(1);
	// Alive: its lock is held.
	await vi.waitFor(async () =>
		expect((await navigator.locks.query()).held!.map(({ name }) => name)).toContain(marks()[0])
	);
	expect(await turnLogOver()).toBe(false);

	localStorage.setItem('route-des-mots/writing/dead', '');
	const put = vi.spyOn(IDBObjectStore.prototype, 'put');
	expect(await turnLogOver()).toBe(true);
	expect(put.mock.calls.length * 40_000).toBeGreaterThanOrEqual(5_000_000);
	put.mockRestore();
	expect(marks()).toHaveLength(1);
	expect(await turnLogOver()).toBe(false);

	dispatchEvent(new PageTransitionEvent('pagehide'));
	expect(marks()).toEqual([]);
	db.close();
});
