import Dexie from 'dexie';
import { newId } from '../../src/lib/base/id.ts';
import type { AnswerRow, Fact } from '../../src/lib/progress/facts.ts';
import { openStore } from '../../src/lib/progress/open-store.browser.ts';

/** Milliseconds of each write, by the way it was written. */
export interface SaveTimes {
	raw: number[];
	dexie: number[];
	store: number[];
	/** How safe the store said it was: with less than both legs the comparison means nothing. */
	safety: string;
}

const row = (): AnswerRow => ({
	id: newId(),
	at: Date.now(),
	day: '2026-11-24',
	lesson: 'chine-asie-centrale',
	level: 'B1',
	stop: 'quiz',
	attempt: '7b9f6c1e-52f4-4a7e-9a63-0d7a5f0b6a11',
	question: 'role-asie-centrale',
	rev: '0a1b2c3',
	response: 'b',
	credit: 1,
	code: 'right',
	round: 0,
	hints: 0,
	ms: 12_000
});

/** Writes answers three ways, in turn: by IndexedDB alone, by Dexie, by our store. All durably (« strict »). */
async function measureSaves(rounds: number): Promise<SaveTimes> {
	const raw = await openRaw();
	const dexie = new Dexie('bench-dexie', { chromeTransactionDurability: 'strict' });
	dexie.version(1).stores({ answers: 'id, [lesson+level], at, attempt' });
	await dexie.open();
	const store = await openStore('bench-store');

	const ways = {
		raw: () => putRaw(raw, row()),
		dexie: () => dexie.table('answers').add(row()),
		store: async () => {
			const fact: Fact = { table: 'answers', row: row() };
			const saved = await store.record(fact);
			if (!saved.ok) throw new Error(saved.error.detail);
		}
	};
	const times: SaveTimes = { raw: [], dexie: [], store: [], safety: store.report.safety };
	for (const way of Object.values(ways)) await way();
	for (let round = 0; round < rounds; round++) {
		for (const [name, way] of Object.entries(ways) as [keyof typeof ways, () => Promise<unknown>][]) {
			const start = performance.now();
			await way();
			times[name].push(performance.now() - start);
		}
	}
	return times;
}

function openRaw(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open('bench-raw', 1);
		request.onupgradeneeded = () => {
			const table = request.result.createObjectStore('answers', { keyPath: 'id' });
			table.createIndex('level', ['lesson', 'level']);
			table.createIndex('at', 'at');
			table.createIndex('attempt', 'attempt');
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

function putRaw(database: IDBDatabase, value: AnswerRow): Promise<void> {
	return new Promise((resolve, reject) => {
		const transaction = database.transaction('answers', 'readwrite', { durability: 'strict' });
		transaction.objectStore('answers').add(value);
		transaction.oncomplete = () => resolve();
		transaction.onerror = () => reject(transaction.error);
	});
}

Object.assign(window, { measureSaves });
