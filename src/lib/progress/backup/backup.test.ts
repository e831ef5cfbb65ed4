import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '#lib/base/hash.ts';
import { Canary } from '../canary.ts';
import { DurableStore } from '../durable-store.ts';
import { TABLES, type Fact } from '../facts.ts';
import { memoryIndex } from '../legs/memory-index.ts';
import { noTabs } from '../tabs.ts';
import { checksumOf, exportBackup, restore } from './backup.ts';
import { history } from './facts.arbitrary.ts';
import { MAX_BACKUP_BYTES, readBackup } from './read-backup.ts';

const newStore = () =>
	DurableStore.open({
		index: memoryIndex(),
		canary: new Canary({ read: () => null, write: () => {} }),
		tabs: noTabs(),
		later: () => {},
		start: { safety: 'memory' }
	});
const storeWith = async (facts: Fact[]) => {
	const store = await newStore();
	await store.merge(facts);
	return store;
};
const exported = (store: DurableStore) => exportBackup(store, '1.0.0', 1_700_000_000_000);
async function whole(text: string) {
	const read = await readBackup(text);
	if (!read.ok) throw new Error(JSON.stringify(read.error));
	return read.value;
}

const keep: Fact = {
	table: 'keeps',
	row: { id: 'k', at: 1, day: '2026-01-01', lesson: 'l', level: 'B1', term: 't', kept: true }
};
/** A backup of one kept term, changed, with the checksum that fits the change. */
async function changed(
	change: (file: Record<string, unknown> & { tables: Record<string, unknown[]> }) => void
) {
	const file = JSON.parse(await exported(await storeWith([keep])));
	change(file);
	return JSON.stringify({ ...file, checksum: checksumOf(file.tables) });
}
const changedRow = (row: object) => changed((file) => (file.tables['keeps'] = [{ ...keep.row, ...row }]));
const refusal = async (text: string) => {
	const read = await readBackup(text);
	return read.ok ? 'accepted' : read.error;
};

test('exported, erased and restored, a store is what it was', async () => {
	await fc.assert(
		fc.asyncProperty(history, async (facts) => {
			const store = await storeWith(facts);
			const before = await exported(store);
			await store.erase();
			expect((await restore(store, await whole(before))).ok).toBe(true);
			expect(canonicalJson(JSON.parse(await exported(store)))).toBe(canonicalJson(JSON.parse(before)));
		})
	);
});

test('restoring twice changes nothing', async () => {
	await fc.assert(
		fc.asyncProperty(history, history, async (here, there) => {
			const store = await storeWith(here);
			const backup = await whole(await exported(await storeWith(there)));
			await restore(store, backup);
			const once = await exported(store);
			await restore(store, backup);
			expect(await exported(store)).toBe(once);
		})
	);
});

test('two histories give the same in either order', async () => {
	await fc.assert(
		fc.asyncProperty(history, history, async (a, b) => {
			const [ab, ba] = [await storeWith(a), await storeWith(b)];
			await restore(ab, await whole(await exported(await storeWith(b))));
			await restore(ba, await whole(await exported(await storeWith(a))));
			expect(await exported(ab)).toBe(await exported(ba));
		})
	);
});

test('a file cut anywhere or with one changed character is refused', async () => {
	await fc.assert(
		fc.asyncProperty(history, fc.nat(), fc.integer({ min: 32, max: 126 }), async (facts, place, code) => {
			const text = await exported(await storeWith([keep, ...facts]));
			const at = text.indexOf('"tables"') + (place % (text.length - text.indexOf('"tables"')));
			expect((await readBackup(text.slice(0, at))).ok).toBe(false);
			const char = String.fromCharCode(code);
			fc.pre(text[at] !== char);
			const read = await readBackup(text.slice(0, at) + char + text.slice(at + 1));
			// Only a change that leaves the data as it is (1 → 1e0 and the like) may pass.
			if (read.ok)
				expect(checksumOf(read.value.tables)).toBe((JSON.parse(text) as { checksum: string }).checksum);
		})
	);
});

test('a file that is not ours says why', async () => {
	const good = await exported(await storeWith([keep]));
	expect(await refusal('')).toEqual({ kind: 'not-json' });
	expect(await refusal('bonjour')).toEqual({ kind: 'not-json' });
	expect(await refusal('{"format":"other","version":1}')).toEqual({ kind: 'not-ours' });
	expect(await refusal('[]')).toEqual({ kind: 'not-ours' });
	expect(await refusal('['.repeat(1_000_000))).toEqual({ kind: 'not-ours' });
	expect(await refusal(good.slice(0, -20))).toEqual({ kind: 'truncated' });
	expect(await refusal(good.replace('"kept":true', '"kept":false'))).toEqual({ kind: 'damaged' });
	expect(
		await refusal(await changed((file) => (file['counts'] = { ...(file['counts'] as object), keeps: 2 })))
	).toEqual({
		kind: 'damaged'
	});
	expect(await refusal(await changed((file) => (file['version'] = 4)))).toEqual({ kind: 'newer-version' });
	expect(await refusal(await changed((file) => (file.tables['cards'] = [])))).toEqual({ kind: 'not-ours' });
});

test('a huge file is refused without being read', async () => {
	const huge = new Blob();
	Object.defineProperty(huge, 'size', { value: MAX_BACKUP_BYTES + 1 });
	huge.text = () => Promise.reject(new Error('read'));
	expect(await readBackup(huge)).toEqual({ ok: false, error: { kind: 'too-big' } });
});

test.each([
	['level', { level: 'C2' }],
	['at', { at: -1 }],
	['at', { at: '1' }],
	['kept', { kept: 'yes' }],
	['id', { id: '' }],
	['note', { note: 'unknown' }],
	['constructor', { constructor: {} }]
])('a row whose %s is wrong is named, and the file refused', async (field, row) => {
	expect(await refusal(await changedRow(row))).toEqual({ kind: 'bad-row', table: 'keeps', index: 0, field });
});

test('keys that reach a prototype are refused wherever they stand, and nothing is polluted', async () => {
	const evil = JSON.parse('{"a":{"__proto__":{"polluted":true}}}') as unknown;
	const answer = {
		...keep.row,
		stop: 'quiz',
		question: 'q',
		rev: 'r',
		response: evil,
		credit: 1,
		code: 'right'
	};
	const file = await changed((file) => {
		file.tables['answers'] = [{ ...answer, round: 0, hints: 0, ms: 1, term: undefined, kept: undefined }];
		file['counts'] = { ...(file['counts'] as object), answers: 1 };
	});
	expect(await refusal(file)).toEqual({ kind: 'bad-row', table: 'answers', index: 0, field: 'response' });
	const row = await changed((file) => {
		file.tables['keeps'] = [
			JSON.parse(JSON.stringify(keep.row).replace('{', '{"__proto__":{"polluted":true},'))
		];
	});
	expect(await refusal(row)).toEqual({ kind: 'bad-row', table: 'keeps', index: 0, field: '__proto__' });
	expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('every table is exported, also the empty ones', async () => {
	const { tables, counts } = await whole(await exported(await newStore()));
	expect(Object.keys(tables)).toEqual([...TABLES]);
	expect(Object.values(counts)).toEqual(TABLES.map(() => 0));
});
