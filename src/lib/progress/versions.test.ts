import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { newId } from '#lib/base/id.ts';
import { backupBlob, restore } from './backup/backup.ts';
import { readBackup } from './backup/read-backup.ts';
import { rowsIn } from './backup/rows-in.fixture.ts';
import { Canary } from './canary.ts';
import { DurableStore } from './durable-store.ts';
import { TABLES, type TableName, type Tables } from './facts.ts';
import { DexieIndex } from './legs/dexie-index.db.ts';
import { memoryIndex } from './legs/memory-index.ts';
import type { Index } from './legs/leg.ts';
import { noTabs } from './tabs.ts';

/** What version 1 of the app wrote, kept as it was. */
const written = await readFile('tests/fixtures/backups/version-1.json', 'utf8');
const tables = (JSON.parse(written) as { tables: { [T in TableName]?: Tables[T][] } }).tables;

/** The database as version 1 declared it. */
const VERSION_1 = {
	attempts: 'id, [lesson+level], at',
	answers: 'id, [lesson+level], at, attempt',
	visits: 'id, [lesson+level], at',
	lookups: 'id, [lesson+level], at, term',
	keeps: 'id, [lesson+level], at, term',
	predictions: 'id, [lesson+level], at',
	drafts: 'id, [lesson+level], at',
	assessments: 'id, [lesson+level], at'
};

const none = Object.fromEntries(TABLES.map((table) => [table, []]));

const open = (index: Index) =>
	DurableStore.open({
		index,
		canary: new Canary({ read: () => null, write: () => {} }),
		tabs: noTabs(),
		later: () => {},
		start: { safety: 'durable' }
	});
async function rowsOf(store: DurableStore) {
	const entries = await Promise.all(TABLES.map(async (table) => [table, await store.all(table)] as const));
	return Object.fromEntries(entries.filter(([, rows]) => rows.length > 0));
}

test('a database of version 1 opens with every row, and takes the new ones', async () => {
	const name = newId();
	const old = new Dexie(name);
	old.version(1).stores(VERSION_1);
	await old.open();
	for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkAdd(rows);
	old.close();

	const index = new DexieIndex(name);
	await index.open();
	const store = await open(index);
	expect(await rowsOf(store)).toEqual(tables);
	// Kept before words were written down: the lesson fills them in when it is opened.
	expect(await store.cards.count()).toBe(0);
	const [keep] = tables.keeps!;
	const word = { headword: 'un sommet', pos: 'noun', definition: 'une réunion', translations: {} };
	const filled = { ...keep!, id: newId(), at: keep!.at + 1, card: 'noun:un sommet', word };
	expect((await store.record({ table: 'keeps', row: filled })).ok).toBe(true);
	expect(await store.cards.page('headword')).toMatchObject([{ card: { key: 'noun:un sommet' } }]);
	store.close();
});

test('a backup of version 1 is restored whole and written again as one of today', async () => {
	const store = await open(memoryIndex());
	const read = await readBackup(written);
	if (!read.ok) throw new Error(JSON.stringify(read.error));
	expect((await restore(store, read.value)).ok).toBe(true);
	expect(await rowsOf(store)).toEqual(tables);
	const again = await readBackup(await backupBlob(store, '1.0.0', 1));
	if (!again.ok) throw new Error(JSON.stringify(again.error));
	expect(await rowsIn(again.value)).toEqual({ ...none, ...tables });
});

test('a backup of version 1 that claims tables it could not have is refused', async () => {
	const file = JSON.parse(written) as { tables: Record<string, unknown>; counts: Record<string, number> };
	const added: TableName = 'reviews';
	file.tables[added] = [];
	file.counts[added] = 0;
	expect(await readBackup(JSON.stringify(file))).toEqual({ ok: false, error: { kind: 'not-ours' } });
});

test('a backup of version 4 is restored whole, and written again to the byte', async () => {
	const file = await readFile('tests/fixtures/backups/version-4.rdm.json', 'utf8');
	const read = await readBackup(file);
	if (!read.ok) throw new Error(JSON.stringify(read.error));
	expect(Object.values(read.value.counts).every((rows) => rows > 0)).toBe(true);
	const store = await open(memoryIndex());
	expect((await restore(store, read.value)).ok).toBe(true);
	expect(await store.cards.page('headword')).toMatchObject([{ card: { note: 'À revoir : « sommet » 🏔' } }]);
	const again = await backupBlob(store, read.value.app, read.value.exportedAt);
	expect(await again.text()).toBe(file);
});
