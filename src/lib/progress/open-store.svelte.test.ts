import { afterEach, expect, test, vi } from 'vitest';
import { newId } from '#lib/base/id.ts';
import type { Fact } from './facts.ts';
import type { DurableStore } from './durable-store.ts';
import { openStore } from './open-store.browser.ts';

const opened: DurableStore[] = [];
afterEach(() => opened.splice(0).forEach((store) => store.close()));

async function open(name: string): Promise<DurableStore> {
	const store = await openStore(name);
	opened.push(store);
	return store;
}
const kept = (term: string, at = 1): Fact => ({
	table: 'keeps',
	row: { id: newId(), at, day: '2026-01-01', lesson: 'l', level: 'B1', term, kept: true }
});
const deleteDatabase = (name: string) =>
	new Promise<void>((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error);
	});
const terms = async (store: DurableStore) => (await store.all('keeps')).map(({ term }) => term);

test('a browser that grants storage gives both legs, and the rows are there at the next start', async () => {
	const name = newId();
	const store = await open(name);
	expect(store.report).toEqual({ safety: 'durable', healed: 0, lost: false });
	expect(await store.record(kept('a'), kept('b', 2))).toEqual({ ok: true, value: undefined });
	store.close();
	const again = await open(name);
	expect(await terms(again)).toEqual(['a', 'b']);
	expect(again.report).toMatchObject({ healed: 0, lost: false });
});

test('the journal gives back what a wiped database has lost, once', async () => {
	const name = newId();
	const store = await open(name);
	await store.record(kept('a'));
	await store.record(kept('b', 2));
	store.close();
	await deleteDatabase(name);
	const healed = await open(name);
	expect(healed.report).toMatchObject({ safety: 'durable', healed: 2, lost: false });
	expect(await terms(healed)).toEqual(['a', 'b']);
	healed.close();
	expect((await open(name)).report).toMatchObject({ healed: 0, lost: false });
});

test('work that is gone from both legs is reported until the learner has read it', async () => {
	const name = newId();
	const store = await open(name);
	await store.record(kept('a'));
	store.close();
	await deleteDatabase(name);
	const root = await navigator.storage.getDirectory();
	await root.removeEntry(name, { recursive: true });
	const empty = await open(name);
	expect(empty.report.lost).toMatchObject({ rows: 1, at: 1 });
	expect(await terms(empty)).toEqual([]);
	await empty.acceptLoss();
	empty.close();
	expect((await open(name)).report.lost).toBe(false);
});

/** The browser lets go of a worker's file some time after the worker has ended. */
const removeJournal = (name: string) =>
	vi.waitFor(
		async () => (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true }),
		10_000
	);

test('whatever is lost comes back, or is told: never is a store silently empty', async () => {
	const ways: [string, (name: string) => unknown, lost: boolean][] = [
		['the database', deleteDatabase, false],
		['the journal', removeJournal, false],
		['what the canary knew', (name) => localStorage.removeItem(`${name}/canary`), false],
		['both legs', async (name) => [await deleteDatabase(name), await removeJournal(name)], true]
	];
	for (const [what, lose, isLost] of ways) {
		const name = newId();
		const store = await open(name);
		expect((await store.record(kept('a'), kept('b', 2))).ok).toBe(true);
		store.close();
		await lose(name);
		const after = await open(name);
		expect(!!after.report.lost, what).toBe(isLost);
		expect(await terms(after), what).toEqual(isLost ? [] : ['a', 'b']);
	}
});

test('a journal that was lost is written again: losing the database afterwards loses nothing', async () => {
	const name = newId();
	const store = await open(name);
	await store.record(kept('a'));
	store.close();
	await removeJournal(name);
	const journal = async () => {
		const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
		let size = 0;
		for await (const file of (await folder.getDirectoryHandle('1')).values())
			size += (await (file as FileSystemFileHandle).getFile()).size;
		return size;
	};
	const again = await open(name);
	await expect.poll(journal, { timeout: 10_000 }).toBeGreaterThan(0);
	again.close();
	await deleteDatabase(name);
	expect(await terms(await open(name))).toEqual(['a']);
});

test('room is taken beside the journal once the page has shown what it was opened for, and given back', async () => {
	const name = newId();
	const store = await open(name);
	expect(await store.refill()).toBe(true);
	const ballast = async () => {
		const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
		return (await (await folder.getFileHandle('ballast')).getFile()).size;
	};
	expect(await ballast()).toBe(3 * 1024 * 1024);
	expect((await store.erase()).ok).toBe(true);
	expect(await ballast()).toBe(3 * 1024 * 1024);
	// The first write finds no room; the second one has what was kept.
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	expect(await store.record(kept('a'))).toEqual({ ok: true, value: undefined });
	expect(store.report.isFull).toBe(true);
	await expect(ballast()).rejects.toThrow();
});

test('another tab is told, and erasing in one tab cannot be undone by what another had open', async () => {
	const name = newId();
	const [one, two] = [await open(name), await open(name)];
	const heard = new Promise<string[]>((resolve) => two.watch((tables) => resolve([...tables])));
	await one.record(kept('a'));
	expect(await heard).toEqual(['keeps']);
	await two.record(kept('b', 2));
	expect(await terms(one)).toEqual(['a', 'b']);

	const erased = new Promise<void>((resolve) => two.watch((tables) => tables.size > 1 && resolve()));
	expect((await one.erase()).ok).toBe(true);
	await erased;
	expect((await two.record(kept('c', 3))).ok).toBe(true);
	one.close();
	two.close();
	await deleteDatabase(name);
	const after = await open(name);
	expect(await terms(after)).toEqual(['c']);
	expect(after.report.lost).toBe(false);
});

test('many sessions are compacted into one file without losing a row', async () => {
	const name = newId();
	for (let session = 0; session < 10; session++) {
		const store = await open(name);
		expect((await store.record(kept(`t${session}`, session))).ok).toBe(true);
		store.close();
	}
	const files = async () => {
		const root = await navigator.storage.getDirectory();
		const folder = await (await root.getDirectoryHandle(name)).getDirectoryHandle('1');
		const names: string[] = [];
		for await (const file of folder.keys()) names.push(file);
		return names.length;
	};
	await open(name);
	// Not before the page has shown what it was opened for.
	await expect.poll(files, { timeout: 10_000 }).toBeLessThan(3);
	opened.splice(0).forEach((store) => store.close());
	await deleteDatabase(name);
	expect(await terms(await open(name))).toHaveLength(10);
});
