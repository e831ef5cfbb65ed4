import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { newId } from '#lib/base/id.ts';
import { SealedDatabase } from '#lib/db/sealed-database.db.ts';
import type { Fact } from '../facts.ts';
import { lineCipher, newProfileKey, openProfileKey } from '../profile/seal.browser.ts';
import { SealedIndex } from './sealed-index.db.ts';

const visit = (n: number): Fact => ({
	table: 'visits',
	row: { id: `visite-${n}`, at: n, day: '2026-01-01', lesson: 'lecon-secrete', level: 'B1', stop: 'quiz' }
});
const draft = (at: number, text: string): Fact => ({
	table: 'drafts',
	row: {
		id: 'draft:lecon-secrete:B1',
		at,
		day: '2026-01-01',
		lesson: 'lecon-secrete',
		level: 'B1',
		text,
		words: 1,
		finished: false
	}
});
const { key, wrapped } = await newProfileKey('quatre mots au hasard');

async function opened(name: string, by = key) {
	const index = new SealedIndex(name, by);
	await index.open();
	return index;
}
async function onDisk(name: string) {
	const db = new SealedDatabase(name);
	await db.open();
	const rows = await db.rows.toArray();
	db.close();
	return rows;
}

test('only the passphrase opens the key', async () => {
	expect(await openProfileKey(wrapped, 'quatre mots au hazard')).toBeUndefined();
	expect(await openProfileKey({ ...wrapped, data: wrapped.salt }, 'quatre mots au hasard')).toBeUndefined();
	const again = await openProfileKey(wrapped, ' quatre mots au hasard ');
	expect(again?.extractable).toBe(false);
	const name = newId();
	const index = await opened(name);
	await index.write([visit(1)]);
	index.close();
	const later = await opened(name, again);
	expect(await later.rows('visits')).toEqual([visit(1).row]);
	later.close();
});

test('what is on the disk tells nothing, and another key reads nothing', async () => {
	const name = newId();
	const index = await opened(name);
	expect(await index.write([visit(1), visit(2), draft(1, 'un texte')])).toBe(3);
	expect(await index.write([visit(2)])).toBe(0);
	index.close();
	const rows = await onDisk(name);
	expect(rows).toHaveLength(1);
	const bytes = Buffer.concat(rows.map((row) => row.bytes));
	for (const told of ['visits', 'visite', 'secrete', 'texte', 'B1']) {
		expect(bytes.includes(told), told).toBe(false);
		expect(rows[0]!.id).not.toContain(told);
	}
	const other = await opened(name, (await newProfileKey('autre')).key);
	expect(await other.rows('visits')).toEqual([]);
	other.close();
});

test('many small rows are put together when it opens, and what was taken back stays away', async () => {
	const name = newId();
	const index = await opened(name);
	for (let n = 0; n < 310; n++) await index.write([visit(n)]);
	await index.write([draft(1, 'avant')]);
	index.close();
	const second = await opened(name);
	expect((await onDisk(name)).length).toBe(2);
	await second.write([visit(1000), draft(5, 'plus tard')]);
	const written = [visit(1000), draft(5, 'plus tard')].map(({ table, row }) => ({
		table,
		id: row.id,
		at: row.at
	}));
	await second.undo(written, [draft(1, 'avant')]);
	second.close();
	const third = await opened(name);
	expect((await third.rows('visits')).length).toBe(310);
	expect(await third.rows('drafts')).toEqual([draft(1, 'avant').row]);
	await third.erase();
	expect(await onDisk(name)).toEqual([]);
	third.close();
});

test('a line of the journal tells nothing and comes back whole', async () => {
	const cipher = lineCipher(key);
	const line = await cipher.seal(JSON.stringify([visit(1), draft(2, 'un texte')]));
	for (const told of ['visit', 'secrete', 'texte']) expect(line).not.toContain(told);
	const facts = JSON.parse(line) as Parameters<typeof cipher.open>[0];
	const damaged = facts.map((fact) => ({ ...fact, row: { ...fact.row, data: 'AAAA' } }));
	expect(await cipher.open([...damaged, ...facts])).toEqual([visit(1), draft(2, 'un texte')]);
});
