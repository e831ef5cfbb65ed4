import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { Database } from '#lib/db/database.db.ts';
import { openGradebook } from './gradebook.db.ts';
import { sampleAssigned, sampleCopies } from './gradebook.fixture.ts';

let count = 0;
async function stage() {
	const name = `gradebook-${count++}`;
	const { assigned, of } = sampleAssigned(3, 4);
	const copies = sampleCopies({ assigned, of }, 3);
	const db = new Database(name);
	await db.open();
	await db.table('assigned').put(assigned);
	await db.table('classes').put(of);
	await db.table('copies').bulkPut([...copies, { ...copies[0], id: 'other', assignment: 'other' }]);
	return { db, store: await openGradebook(name), assigned, of, copies };
}
const mark = {
	id: 'copy-0/question-1',
	assignment: 'AAAAAAAAAAA',
	copy: 'copy-0',
	question: 'question-1',
	at: 1
};

it('reads what belongs to an assignment, and nothing of another', async () => {
	const { store, assigned, of, copies } = await stage();
	expect(await store.read(assigned.id)).toEqual({ assigned, of, copies, marks: [] });
	expect(await store.read('nothing')).toBeUndefined();
});

it('keeps a mark, and removes one that says nothing any more', async () => {
	const { store, assigned } = await stage();
	await store.saveMark({ ...mark, credit: 0.5, comment: 'Oui' });
	expect((await store.read(assigned.id))!.marks).toEqual([{ ...mark, credit: 0.5, comment: 'Oui' }]);
	await store.saveMark({ ...mark, comment: '' });
	expect((await store.read(assigned.id))!.marks).toEqual([]);
});

it('sets a copy aside, attaches it, and takes both back', async () => {
	const { store, assigned, copies } = await stage();
	await store.changeCopy('copy-0', { isSetAside: true, pupil: '4' });
	expect((await store.read(assigned.id))!.copies[0]).toMatchObject({ isSetAside: true, pupil: '4' });
	await store.changeCopy('copy-0', { isSetAside: undefined, pupil: undefined });
	expect((await store.read(assigned.id))!.copies).toEqual(copies);
	// What is already so is no failure; what is gone is one.
	await store.changeCopy('copy-0', { isSetAside: undefined });
	await expect(store.changeCopy('gone', { isSetAside: true })).rejects.toThrow('gone');
});

it('says when copies come or go, and rejects writes once the database is closed', async () => {
	const { db, store, assigned, copies } = await stage();
	let changes = 0;
	const stop = store.watch(assigned.id, () => changes++);
	await expect.poll(() => changes).toBe(1);
	await db.table('copies').put({ ...copies[0], id: 'new' });
	await expect.poll(() => changes).toBe(2);
	stop();
	store.close();
	await expect(store.saveMark({ ...mark, comment: 'x' })).rejects.toThrow();
});
