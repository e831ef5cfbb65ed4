import { afterEach, expect, test, vi } from 'vitest';
import { newId } from '#lib/base/id.ts';
import { Database } from './database.db.ts';
import { turnLogOver } from './log-turnover.db.ts';
import { LogDatabase } from './unclean-end.db.ts';

const log = new LogDatabase('strict');
const marks = () => log.rows.toCollection().primaryKeys();

afterEach(() => log.rows.clear());

test('a page that writes is marked until its end; the mark of one that died has the log turned over, once', async () => {
	await log.open();
	await log.rows.clear();
	const db = new Database(newId());
	await db.open();
	await db.rows('answers').toArray();
	expect(await marks()).toEqual([]);
	await db.table('classes').put({ id: '1' });
	await vi.waitFor(async () => expect(await marks()).toHaveLength(1));
	// Alive: its lock is held.
	expect(await turnLogOver()).toBe(false);

	await log.rows.put({ id: 'route-des-mots/writing/dead' });
	const put = vi.spyOn(IDBObjectStore.prototype, 'put');
	expect(await turnLogOver()).toBe(true);
	expect(put.mock.calls.length * 40_000).toBeGreaterThanOrEqual(5_000_000);
	put.mockRestore();
	const [own, ...others] = await marks();
	expect(others).toEqual([]);
	expect(await turnLogOver()).toBe(false);

	dispatchEvent(new PageTransitionEvent('pagehide'));
	expect(localStorage.getItem(own!)).toBe('ended');
	await vi.waitFor(async () =>
		expect((await navigator.locks.query()).held!.map(({ name }) => name)).not.toContain(own)
	);
	expect(await turnLogOver()).toBe(false);
	expect(await marks()).toEqual([]);
	expect(localStorage.getItem(own!)).toBeNull();
	db.close();
});
