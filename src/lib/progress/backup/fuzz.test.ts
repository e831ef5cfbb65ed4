import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disturbed, edits, fuzz, FUZZ_TIME } from '#lib/base/fuzz.fixture.ts';
import { canonicalJson } from '#lib/base/hash.ts';
import { crc32 } from '#lib/base/crc32.ts';
import type { DurableStore } from '../durable-store.ts';
import { memoryStore } from '../memory-store.fixture.ts';
import { backupBlob, restore } from './backup.ts';
import { history } from './facts.arbitrary.ts';
import { readBackup } from './read-backup.ts';

const exported = async (store: DurableStore) => (await backupBlob(store, '1.0.0', 1_700_000_000_000)).text();

/** Whether a file is taken; one that is can be restored, given out and restored again, to the same. */
async function isTaken(text: string): Promise<boolean> {
	const read = await readBackup(text);
	if (!read.ok) return false;
	const store = await memoryStore();
	expect(await restore(store, read.value)).toMatchObject({ ok: true });
	const once = await exported(store);
	const again = await readBackup(once);
	if (!again.ok) throw new Error(JSON.stringify(again.error));
	await restore(store, again.value);
	expect(await exported(store)).toBe(once);
	return true;
}

interface File {
	counts: Record<string, number>;
	checksum: string;
	tables: Record<string, unknown>;
}
const old = [1, 2, 3].map(
	(version) => JSON.parse(readFileSync(`tests/fixtures/backups/version-${version}.json`, 'utf8')) as File
);

test('a backup of an old version with fitting checksum and any content', FUZZ_TIME, async (context) => {
	const cases = fc.tuple(fc.constantFrom(...old), edits);
	await fuzz(
		context,
		cases,
		([good, changes]) => {
			const tables = disturbed(good.tables, changes) as Record<string, unknown>;
			const rows = Object.entries(tables ?? {}).map(
				([table, own]) => [table, Array.isArray(own) ? own.length : 0] as const
			);
			const sum = crc32(new TextEncoder().encode(canonicalJson(tables)));
			const checksum = sum.toString(16).padStart(8, '0');
			return isTaken(JSON.stringify({ ...good, counts: Object.fromEntries(rows), checksum, tables }));
		},
		0.2
	);
});

test('a backup of today, whole or changed somewhere', FUZZ_TIME, async (context) => {
	const change = fc.option(fc.tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 3 }), fc.nat(3)));
	await fuzz(
		context,
		fc.tuple(history, change),
		async ([facts, changed]) => {
			const store = await memoryStore(facts);
			const text = await exported(store);
			if (!changed) return isTaken(text);
			const [place, piece, length] = changed;
			const at = place % text.length;
			return isTaken(text.slice(0, at) + piece + text.slice(at + length));
		},
		0.1
	);
});

test('any text', FUZZ_TIME, async (context) => {
	const pieces = fc.constantFrom(
		'{"format":"route-des-mots/backup","version":',
		...['1', '3', '99', ',', '"tables":{', '[', ']', '{', '}', '"', '\\', ':', '\u0000', '"__proto__":']
	);
	await fuzz(context, fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), (parts) =>
		isTaken(parts.join(''))
	);
});
