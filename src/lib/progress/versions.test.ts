import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { newId } from '#lib/base/id.ts';
import { Database } from '#lib/db/database.db.ts';
import { refuseOldCode } from '#lib/db/old-code.db.ts';
import { backupBlob, restore } from './backup/backup.ts';
import { readBackup } from './backup/read-backup.ts';
import { Canary } from './canary.ts';
import { DurableStore } from './durable-store.ts';
import { TABLES, type Fact, type TableName, type Tables } from './facts.ts';
import { Journal, type LoggedFact } from './journal/journal.ts';
import { DexieIndex } from './legs/dexie-index.db.ts';
import type { Index, JournalLeg } from './legs/leg.ts';
import { memoryIndex } from './legs/memory-index.ts';
import { newestOf } from './newest.ts';
import { noTabs } from './tabs.ts';

/** A database as an old version of the app left it. */
interface OldDatabase {
	version: number;
	/** As Dexie declares them. */
	stores: Record<string, string>;
	rows: Record<string, { id: string; at: number }[]>;
}
type Row = { id: string };

const FIXTURES = 'tests/fixtures';
const filesOf = (folder: string) =>
	readdirSync(`${FIXTURES}/${folder}`)
		.sort()
		.map((name) => [name.replace(/\..*/, ''), readFileSync(`${FIXTURES}/${folder}/${name}`)] as const);
const parse = <T>(bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as T;
const databases = filesOf('databases').map(([name, bytes]) => [name, parse<OldDatabase>(bytes)] as const);
const TODAY = Math.round(new Database('version').verno);

const opened: { close(): void }[] = [];
afterEach(() => {
	vi.restoreAllMocks();
	opened.splice(0).forEach((each) => each.close());
});
const closing = <T extends { close(): void }>(each: T): T => {
	opened.push(each);
	return each;
};

/** The code of an old version, as far as it touches the database. */
function oldCode(name: string, { version, stores }: OldDatabase): Dexie {
	const db = closing(new Dexie(name, { autoOpen: false }));
	db.version(version).stores(stores);
	refuseOldCode(db, version);
	return db;
}
async function written(old: OldDatabase): Promise<string> {
	const name = newId();
	const db = oldCode(name, old);
	await db.open();
	for (const [table, rows] of Object.entries(old.rows)) await db.table(table).bulkAdd(rows);
	db.close();
	return name;
}
const store = async (index: Index, journal?: JournalLeg) =>
	closing(
		await DurableStore.open({
			index,
			...(journal && { journal }),
			canary: new Canary({ read: () => null, write: () => {} }),
			tabs: noTabs(),
			later: () => {},
			start: { safety: 'durable' }
		})
	);
const byId = (rows: readonly Row[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
/** Every row of every table that has some; what is derived of cards is made again from the others. */
async function rowsIn(db: Dexie): Promise<Record<string, Row[]>> {
	const tables = db.tables.filter(({ name }) => name !== 'cards');
	const entries = await Promise.all(
		tables.map(async (table) => [table.name, byId((await table.toArray()) as Row[])] as const)
	);
	return Object.fromEntries(entries.filter(([, rows]) => rows.length > 0));
}
const rowsOf = ({ rows }: OldDatabase) =>
	Object.fromEntries(
		Object.entries(rows)
			.filter(([table, own]) => table !== 'cards' && own.length > 0)
			.map(([table, own]) => [table, byId(own)])
	);
const learnersOf = (rows: Record<string, Row[]>) =>
	Object.fromEntries(Object.entries(rows).filter(([table]) => TABLES.includes(table as TableName)));
async function learnersIn(of: DurableStore) {
	const entries = await Promise.all(TABLES.map(async (table) => [table, byId(await of.all(table))] as const));
	return Object.fromEntries(entries.filter(([, rows]) => rows.length > 0));
}

/** Lets the change of the schema numbered `n` fail as a full disk lets it; tells whether it came to that. */
function failingChange(n: number): () => boolean {
	let changes = 0;
	const fail = () => {
		if (changes++ === n) throw new DOMException('The disk is full.', 'QuotaExceededError');
	};
	const { createObjectStore } = IDBDatabase.prototype;
	const { createIndex } = IDBObjectStore.prototype;
	vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
		this: IDBDatabase,
		...args
	) {
		fail();
		return createObjectStore.apply(this, args);
	});
	vi.spyOn(IDBObjectStore.prototype, 'createIndex').mockImplementation(function (
		this: IDBObjectStore,
		...args: Parameters<typeof createIndex>
	) {
		fail();
		return createIndex.apply(this, args);
	});
	return () => changes > n;
}

test('every version that was released is kept', () => {
	expect(databases.map(([, { version }]) => version)).toEqual(databases.map((_, n) => n + 1));
	expect(databases.length).toBeGreaterThanOrEqual(TODAY - 1);
	for (const folder of ['backups', 'journals']) expect(filesOf(folder).length).toBeGreaterThanOrEqual(3);
});

describe.each(databases)('a database of %s', (_, old) => {
	test('opens today with every row, and takes new ones', async () => {
		const index = closing(new DexieIndex(await written(old)));
		await index.open();
		const learner = await store(index);
		expect(await rowsIn(index.db)).toEqual(rowsOf(old));
		expect(await learnersIn(learner)).toEqual(learnersOf(rowsOf(old)));

		const keep = old.rows['keeps']![0] as unknown as Tables['keeps'];
		const word = { headword: 'un sommet', pos: 'noun', definition: 'une réunion', translations: {} };
		const filled = { ...keep, id: newId(), at: keep.at + 1, card: 'noun:un sommet', word };
		const before = await learner.cards.count();
		expect((await learner.record({ table: 'keeps', row: filled })).ok).toBe(true);
		expect(await learner.cards.count()).toBe(before + 1);
		expect(await learner.cards.some(['noun:un sommet'])).toHaveLength(1);
	});

	test('is what it was when its upgrade breaks off at any step, and opens afterwards', async () => {
		const name = await written(old);
		for (let step = 0; ; step++) {
			const broke = failingChange(step);
			const upgrading = closing(new DexieIndex(name));
			const failed = await upgrading.open().then(
				() => false,
				() => true
			);
			vi.restoreAllMocks();
			expect(failed).toBe(broke());
			if (!failed) break;
			const before = oldCode(name, old);
			await before.open();
			expect(before.backendDB().version).toBe(old.version * 10);
			expect(await rowsIn(before)).toEqual(rowsOf(old));
			before.close();
		}
		const index = closing(new DexieIndex(name));
		await index.open();
		expect(await rowsIn(index.db)).toEqual(rowsOf(old));
	});

	test('is taken over from an old tab, which then says that it is closed', async () => {
		const name = await written(old);
		const tab = oldCode(name, old);
		await tab.open();
		const index = closing(new DexieIndex(name));
		await index.open();
		expect(await rowsIn(index.db)).toEqual(rowsOf(old));
		if (old.version === TODAY) return;
		await expect(tab.table('visits').count()).rejects.toMatchObject({ name: 'DatabaseClosedError' });
	});

	test('is read by the code of every version before it, and written by none', async () => {
		const name = await written(old);
		for (const [, earlier] of databases.filter(([, { version }]) => version < old.version)) {
			const code = oldCode(name, earlier);
			await code.open();
			expect(await code.table('visits').count()).toBe(old.rows['visits']!.length);
			for (const work of [
				() => code.table('visits').add({ ...old.rows['visits']![0], id: newId() }),
				() => code.table('drafts').clear(),
				() => code.table('keeps').delete(old.rows['keeps']![0]!.id)
			])
				await expect(work()).rejects.toMatchObject({ name: 'OldCodeError' });
			code.close();
		}
		const index = closing(new DexieIndex(name));
		await index.open();
		expect(await rowsIn(index.db)).toEqual(rowsOf(old));
	});
});

describe.each(filesOf('journals'))('a journal of %s', (name, bytes) => {
	const [, { rows }] = databases.find(([version]) => version === name)!;
	const journalFacts = () =>
		new Journal(
			{
				list: async () => ['session'],
				read: async () => bytes,
				readEnd: async (_, length) => bytes.subarray(-length),
				create: () => Promise.reject(new Error('read only')),
				remove: () => Promise.reject(new Error('read only'))
			},
			'now'
		);

	test('gives every row back to a database that has lost them', async () => {
		const journal = journalFacts();
		const leg: JournalLeg = {
			write: async () => {},
			facts: async (known) => (await journal.facts(known)) as Fact[],
			latest: async () => (await journal.latest()) as Fact[] | undefined,
			lacks: async () => ({}),
			withdraw: async () => {},
			reopen: async () => {},
			erase: async () => {},
			close: () => {}
		};
		const index = closing(new DexieIndex(newId()));
		await index.open();
		const learner = await store(index, leg);
		expect(await learnersIn(learner)).toEqual(learnersOf(rowsOf({ version: 0, stores: {}, rows })));
		expect(learner.report.healed).toBe(newestOf<LoggedFact>(await journal.facts()).length);
	});
});

/** Up to version 3 a backup was one JSON object. */
const objects = filesOf('backups').filter(([name]) => name < 'version-4');

describe.each(objects)('a backup of %s', (_, bytes) => {
	const text = new TextDecoder().decode(bytes);

	test('is restored whole and written again as one of today', async () => {
		const learner = await store(memoryIndex());
		const read = await readBackup(text);
		if (!read.ok) throw new Error(JSON.stringify(read.error));
		expect((await restore(learner, read.value)).ok).toBe(true);
		const { tables } = parse<{ tables: Record<string, Row[]> }>(bytes);
		const expected = Object.fromEntries(
			Object.entries(tables)
				.filter(([, rows]) => rows.length > 0)
				.map(([table, rows]) => [table, byId(rows)])
		);
		expect(await learnersIn(learner)).toEqual(expected);
		const again = await readBackup(await backupBlob(learner, '1.0.0', 1));
		if (!again.ok) throw new Error(JSON.stringify(again.error));
		const other = await store(memoryIndex());
		expect((await restore(other, again.value)).ok).toBe(true);
		expect(await learnersIn(other)).toEqual(expected);
	});

	test('that claims a table it could not have is refused', async () => {
		const file = parse<{ tables: Record<string, unknown>; counts: Record<string, number> }>(bytes);
		const added = TABLES.find((table) => !(table in file.tables)) ?? 'unheard-of';
		file.tables[added] = [];
		file.counts[added] = 0;
		expect(await readBackup(JSON.stringify(file))).toEqual({ ok: false, error: { kind: 'not-ours' } });
	});
});

test('a backup of version 4 is restored whole, and written again to the byte', async () => {
	const file = new TextDecoder().decode(filesOf('backups').find(([name]) => name === 'version-4')![1]);
	const read = await readBackup(file);
	if (!read.ok) throw new Error(JSON.stringify(read.error));
	expect(Object.values(read.value.counts).every((rows) => rows > 0)).toBe(true);
	const learner = await store(memoryIndex());
	expect((await restore(learner, read.value)).ok).toBe(true);
	expect(await learner.cards.page('headword')).toMatchObject([{ card: { note: 'À revoir : « sommet » 🏔' } }]);
	const again = await backupBlob(learner, read.value.app, read.value.exportedAt);
	expect(await again.text()).toBe(file);
});
