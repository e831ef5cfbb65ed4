import 'fake-indexeddb/auto';
import type Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { newId } from '#lib/base/id.ts';
import { Database } from './database.db.ts';

const row = (id: string) => ({ id, at: 1, lesson: 'l', level: 'B1' });
const opened: Dexie[] = [];
afterEach(() => opened.splice(0).forEach((db) => db.close()));

function database(name = newId()) {
	const db = new Database(name);
	opened.push(db);
	return db;
}

test('rows are found by lesson and level', async () => {
	const db = database();
	await db.open();
	await db.rows('visits').bulkAdd([row('a'), { ...row('b'), level: 'B2' }]);
	expect(await db.rows('visits').where('[lesson+level]').equals(['l', 'B1']).primaryKeys()).toEqual(['a']);
});

test('writes ask the browser to flush before it acknowledges', async () => {
	// Dexie keeps the method when it opens.
	const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
	const db = database();
	await db.open();
	await db.rows('visits').add(row('a'));
	const asked = begin.mock.calls.map(([, mode, options]) => `${mode} ${options?.durability}`);
	begin.mockRestore();
	expect(asked).toContain('readwrite strict');
	expect(asked).not.toContain('readwrite undefined');
});

test('old code reads a newer database but does not write to it', async () => {
	const name = newId();
	const newer = new Database(name);
	newer.version(4).stores({ visits: 'id, [lesson+level], at, section' });
	newer.unuse({ stack: 'dbcore', name: 'refuse-old-code' });
	await newer.open();
	await newer.table('visits').add(row('new'));
	newer.close();

	const old = database(name);
	await old.open();
	await expect(old.rows('visits').add(row('old'))).rejects.toMatchObject({ name: 'OldCodeError' });
	expect(await old.rows('visits').toCollection().primaryKeys()).toEqual(['new']);
});

test('a closed database does not open itself again', async () => {
	const db = database();
	await db.open();
	db.close({ disableAutoOpen: false });
	await expect(db.rows('visits').add(row('a'))).rejects.toMatchObject({ name: 'DatabaseClosedError' });
});
