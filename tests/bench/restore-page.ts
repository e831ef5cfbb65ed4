import { newId } from '../../src/lib/base/id.ts';
import { inParts } from '../../src/lib/base/steps.ts';
import { backupBlob, restore } from '../../src/lib/progress/backup/backup.ts';
import { readBackup } from '../../src/lib/progress/backup/read-backup.ts';
import type { Fact } from '../../src/lib/progress/facts.ts';
import { openStore } from '../../src/lib/progress/open-store.browser.ts';
import { cardKey } from '../../src/lib/vocabulary/card.ts';

/** Milliseconds that one way took, and the longest time for which the page could not answer meanwhile. */
export interface Way {
	ms: number;
	longest: number;
}
/** What it takes to carry a long history to a file and back. */
export interface RestoreTimes {
	rows: number;
	bytes: number;
	exported: Way;
	restored: Way;
	/** Restored once more: everything is there already. */
	again: Way;
	plainExported: Way;
	plainRestored: Way;
}

const CARDS = 10_000;
const REVIEWS_A_CARD = 10;
const ANSWERS = 50_000;
const START = Date.parse('2016-01-01T12:00Z');
const MINUTE = 60_000;

const dated = (n: number) => ({ id: newId(), at: START + n * MINUTE, day: '2016-01-01' });
const inLesson = (n: number) => ({ ...dated(n), lesson: 'chine-asie-centrale', level: 'B1' as const });

/** A life's worth of answers, words and reviews. */
function* life(): Generator<Fact> {
	for (let n = 0; n < CARDS; n++) {
		const word = {
			headword: `un mot ${n}`,
			pos: 'noun',
			definition: 'Une définition de la longueur de celles que l’on trouve dans une leçon.',
			example: 'Un exemple de la longueur de ceux que l’on trouve dans une leçon.',
			translations: {
				en: `word ${n}`,
				es: `palabra ${n}`,
				de: `Wort ${n}`,
				pt: `palavra ${n}`,
				ru: `слово ${n}`
			},
			form: 'mot'
		};
		const card = cardKey(word);
		yield { table: 'keeps', row: { ...inLesson(n), term: `t${n}`, kept: true, card, word } };
		for (let look = 1; look <= REVIEWS_A_CARD; look++) {
			const review = { card, rating: 3, stage: 'recall', ms: 3_000, source: 'review' } as const;
			yield { table: 'reviews', row: { ...dated(n + look * CARDS), ...review } };
		}
	}
	for (let n = 0; n < ANSWERS; n++) {
		const answer = {
			stop: 'quiz',
			attempt: newId(),
			question: 'role-asie-centrale',
			rev: '0a1b2c3'
		} as const;
		const verdict = { response: 'b', credit: 1, code: 'right', round: 0, hints: 0, ms: 12_000 } as const;
		yield { table: 'answers', row: { ...inLesson(n), ...answer, ...verdict } };
	}
}

/** Times work, and how long the page was kept from answering: between two turns that it would have had. */
async function watched<T>(work: () => Promise<T>): Promise<Way & { value: T }> {
	let longest = 0;
	let last = performance.now();
	let isOver = false;
	const { port1, port2 } = new MessageChannel();
	const beat = () => {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
		if (!isOver) port2.postMessage(0);
	};
	port1.onmessage = beat;
	port2.postMessage(0);
	const start = performance.now();
	const value = await work();
	const ms = performance.now() - start;
	isOver = true;
	beat();
	return { ms, longest, value };
}

/** The plainest way: everything in memory, one text, one transaction. */
function plainDatabase(name: string): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, 1);
		request.onupgradeneeded = () => {
			for (const table of ['answers', 'keeps', 'reviews']) {
				const store = request.result.createObjectStore(table, { keyPath: 'id' });
				store.createIndex('at', 'at');
				if (table !== 'reviews') store.createIndex('level', ['lesson', 'level']);
				if (table === 'answers') store.createIndex('attempt', 'attempt');
				if (table === 'keeps') store.createIndex('term', 'term');
				if (table !== 'answers') store.createIndex('card', 'card');
			}
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

async function plainRestore(database: IDBDatabase, text: string): Promise<void> {
	const tables = JSON.parse(text) as Record<string, object[]>;
	await new Promise<void>((resolve, reject) => {
		const transaction = database.transaction(Object.keys(tables), 'readwrite', { durability: 'strict' });
		for (const [table, rows] of Object.entries(tables)) {
			const store = transaction.objectStore(table);
			for (const row of rows) store.put(row);
		}
		transaction.oncomplete = () => resolve();
		transaction.onerror = () => reject(transaction.error);
	});
}

async function plainExport(database: IDBDatabase): Promise<string> {
	const names = [...database.objectStoreNames];
	const transaction = database.transaction(names);
	const tables = names.map(
		(table) =>
			new Promise<[string, object[]]>((resolve, reject) => {
				const request = transaction.objectStore(table).getAll();
				request.onsuccess = () => resolve([table, request.result as object[]]);
				request.onerror = () => reject(request.error);
			})
	);
	return JSON.stringify(Object.fromEntries(await Promise.all(tables)));
}

async function measureRestore(): Promise<RestoreTimes> {
	const facts = [...life()];
	const here = await openStore('bench-life');
	const saved = await here.merge(facts);
	if (!saved.ok || here.report.safety !== 'durable') throw new Error('The history could not be written');

	const exported = await watched(() => backupBlob(here, '1.0.0', START));
	here.close();
	const there = await openStore('bench-life-restored');
	const bring = () =>
		watched(async () => {
			const step = inParts(() => {}, new AbortController().signal);
			const backup = await readBackup(exported.value, step);
			if (!backup.ok) throw new Error(backup.error.kind);
			const restored = await restore(there, backup.value, step);
			if (!restored.ok) throw new Error(restored.error.detail);
			return restored.value;
		});
	const restored = await bring();
	if (restored.value !== facts.length) throw new Error(`${restored.value} of ${facts.length} rows came`);
	const again = await bring();
	if (again.value !== 0) throw new Error(`${again.value} rows came twice`);
	there.close();

	const [from, to] = [await plainDatabase('bench-plain'), await plainDatabase('bench-plain-restored')];
	const tables = Object.fromEntries(
		['answers', 'keeps', 'reviews'].map((table) => [
			table,
			facts.flatMap((fact) => (fact.table === table ? [fact.row] : []))
		])
	);
	await plainRestore(from, JSON.stringify(tables));
	const plainExported = await watched(() => plainExport(from));
	const plainRestored = await watched(() => plainRestore(to, plainExported.value));
	const way = ({ ms, longest }: Way): Way => ({ ms, longest });
	return {
		rows: facts.length,
		bytes: exported.value.size,
		exported: way(exported),
		restored: way(restored),
		again: way(again),
		plainExported: way(plainExported),
		plainRestored: way(plainRestored)
	};
}

Object.assign(window, { measureRestore });
