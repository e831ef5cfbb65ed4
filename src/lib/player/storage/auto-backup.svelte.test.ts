import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newId } from '#lib/base/id.ts';
import type { Fact } from '#lib/progress/facts.ts';
import type { DurableStore } from '#lib/progress/durable-store.ts';
import { openStore } from '#lib/progress/open-store.browser.ts';
import { readBackup } from '#lib/progress/backup/read-backup.ts';
import { AutoBackup } from './auto-backup.svelte.ts';

/** Files of the origin's own stand for those of the learner's: their handles can be kept and written alike. */
let handle: FileSystemFileHandle;
let store: DurableStore;
const kept = (term: string): Fact => ({
	table: 'keeps',
	row: { id: newId(), at: 1, day: '2026-01-01', lesson: 'l', level: 'B1', term, kept: true }
});
async function written(): Promise<number> {
	const backup = await readBackup(await handle.getFile());
	return backup.ok ? backup.value.counts.keeps : -1;
}
async function opened(): Promise<AutoBackup> {
	const backup = new AutoBackup(store);
	await backup.open();
	return backup;
}

beforeEach(async () => {
	const root = await navigator.storage.getDirectory();
	handle = await root.getFileHandle(`${newId()}.json`, { create: true });
	vi.stubGlobal('showSaveFilePicker', async () => handle);
	store = await openStore(newId());
	await store.record(kept('a'), kept('b'));
});
afterEach(() => {
	store.close();
	vi.unstubAllGlobals();
});

test('the file that is chosen gets everything, and is found again by the next page', async () => {
	const backup = await opened();
	expect(backup.state).toBe('off');
	await backup.choose();
	expect(backup).toMatchObject({ state: 'on', file: handle.name });
	expect(await written()).toBe(2);

	const next = await opened();
	expect(next).toMatchObject({ state: 'on', file: handle.name, savedAt: backup.savedAt });
	await store.record(kept('c'));
	await next.save();
	expect(await written()).toBe(3);
	await next.stop();
	expect((await opened()).state).toBe('off');
});

test('it is written when the page is hidden', async () => {
	const backup = await opened();
	await backup.choose();
	const stop = backup.follow();
	await store.record(kept('c'));
	vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
	document.dispatchEvent(new Event('visibilitychange'));
	await vi.waitFor(async () => expect(await written()).toBe(3));
	stop();
});

test('a failure is told and leaves the file as it was', async () => {
	const backup = await opened();
	await backup.choose();
	vi.spyOn(FileSystemFileHandle.prototype, 'createWritable').mockRejectedValueOnce(new Error('no disk'));
	await store.record(kept('c'));
	await backup.save();
	expect(backup.state).toBe('failed');
	expect(await written()).toBe(2);
	await backup.save();
	expect(backup.state).toBe('on');
	expect(await written()).toBe(3);
});

test('a file that has more than the browser is not written over', async () => {
	const backup = await opened();
	await backup.choose();
	const name = store.name;
	store.close();
	await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
	await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true });
	store = await openStore(name);
	expect(store.report.lost).toMatchObject({ rows: 2 });
	const after = await opened();
	expect(after.state).toBe('paused');
	await store.acceptLoss();
	await store.record(kept('c'));
	await after.save();
	expect(after.state).toBe('paused');
	expect(await written()).toBe(2);
});

test('a learner who would rather not choose changes nothing; a browser without files says so', async () => {
	vi.stubGlobal('showSaveFilePicker', async () => {
		throw new DOMException('', 'AbortError');
	});
	const backup = await opened();
	await backup.choose();
	expect(backup.state).toBe('off');
	vi.stubGlobal('showSaveFilePicker', undefined);
	expect((await opened()).state).toBe('unsupported');
});
