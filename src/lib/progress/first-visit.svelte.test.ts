import { afterEach, expect, test, vi } from 'vitest';
import { isFirstVisit } from './first-visit.browser.ts';
import { openStore } from './open-store.browser.ts';

afterEach(() => vi.restoreAllMocks());

test('a browser where the store never was is a first visit, and no longer once it was opened', async () => {
	const name = `first-${crypto.randomUUID()}`;
	expect(await isFirstVisit(name)).toBe(true);
	const store = await openStore(name);
	expect(await isFirstVisit(name)).toBe(false);
	// The canary may be lost in a crash; the database alone tells that there was work.
	localStorage.removeItem(`${name}/canary`);
	expect(await isFirstVisit(name)).toBe(false);
	store.close();
});

test('a canary without its database is no first visit: the store must say what is lost', async () => {
	const name = `first-${crypto.randomUUID()}`;
	localStorage.setItem(`${name}/canary`, '{}');
	expect(await isFirstVisit(name)).toBe(false);
});

test('where the browser will not say, the store is asked', async () => {
	vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('refused'));
	expect(await isFirstVisit(`first-${crypto.randomUUID()}`)).toBe(false);
});
