import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { crc32 } from '#lib/base/crc32.ts';
import { canonicalJson } from '#lib/base/hash.ts';
import type { DurableStore } from '../durable-store.ts';
import { TABLES, type Fact } from '../facts.ts';
import { memoryStore } from '../memory-store.fixture.ts';
import { backupBlob, backupFileName, backupStream, restore, totalOf } from './backup.ts';
import { history } from './facts.arbitrary.ts';
import { checksumText } from './format.ts';
import { MAX_BACKUP_BYTES } from './limits.ts';
import { readBackup } from './read-backup.ts';
import { rowsIn } from './rows-in.fixture.ts';

const exported = async (store: DurableStore) => (await backupBlob(store, '1.0.0', 1_700_000_000_000)).text();
async function whole(text: string | Blob) {
	const read = await readBackup(text);
	if (!read.ok) throw new Error(JSON.stringify(read.error));
	return read.value;
}

const keep: Fact = {
	table: 'keeps',
	row: { id: 'k', at: 1, day: '2026-01-01', lesson: 'l', level: 'B1', term: 't', kept: true }
};
/** The lines of a file, its last one made to fit them. */
function sealed(lines: string[], counts: Record<string, number>): string {
	const body = lines.map((line) => `${line}\n`).join('');
	const checksum = checksumText(crc32(new TextEncoder().encode(body)));
	return `${body}],${JSON.stringify({ counts, checksum }).slice(1)}\n`;
}
const none = Object.fromEntries(TABLES.map((table) => [table, 0]));
/** A file of one row, whatever it is. */
async function fileOf(row: unknown, counts: Record<string, number> = { ...none, keeps: 1 }, head?: string) {
	const [first] = (await exported(await memoryStore())).split('\n');
	return sealed([head ?? first!, typeof row === 'string' ? row : JSON.stringify(row)], counts);
}
const changedRow = (row: object) => fileOf(['keeps', { ...keep.row, ...row }]);
const refusal = async (text: string | Blob) => {
	const read = await readBackup(text);
	return read.ok ? 'accepted' : read.error;
};

test('a file is JSON that any program reads, under the name that opens in the app', async () => {
	const file = JSON.parse(await exported(await memoryStore([keep]))) as Record<string, unknown>;
	expect(file).toMatchObject({
		format: 'route-des-mots/backup',
		version: 4,
		app: '1.0.0',
		rows: [['keeps', keep.row]],
		counts: { ...none, keeps: 1 }
	});
	expect(JSON.parse(await exported(await memoryStore()))).toMatchObject({ rows: [], counts: none });
	expect(backupFileName('2026-11-24')).toBe('route-des-mots-2026-11-24.rdm.json');
});

test('a file cut anywhere or with one changed byte is refused, or says the same', async () => {
	await fc.assert(
		fc.asyncProperty(history, fc.nat(), fc.integer({ min: 1, max: 255 }), async (facts, place, flip) => {
			const bytes = new TextEncoder().encode(await exported(await memoryStore([keep, ...facts])));
			const at = place % bytes.length;
			// What stands after the last bracket says nothing.
			if (at < bytes.length - 1) expect(await refusal(new Blob([bytes.slice(0, at)]))).not.toBe('accepted');
			const before = await rowsIn(await whole(new Blob([bytes])));
			bytes[at]! ^= flip;
			const read = await readBackup(new Blob([bytes]));
			if (read.ok) expect(canonicalJson(await rowsIn(read.value))).toBe(canonicalJson(before));
		})
	);
});

test('a file of rows without end is read in parts, and one that was packed too', async () => {
	const facts = Array.from({ length: 3_000 }, (_, n) => ({
		table: keep.table,
		row: { ...keep.row, id: `k${n}`, term: `terme n° ${n}` }
	})) as Fact[];
	const text = await exported(await memoryStore(facts));
	const packed = new Blob([gzipSync(text)]);
	for (const file of [new Blob([text]), packed]) {
		const steps: number[] = [];
		const read = await readBackup(file, async (share) => void steps.push(share));
		if (!read.ok) throw new Error(JSON.stringify(read.error));
		expect(totalOf(read.value.counts)).toBe(3_000);
		expect(steps.length).toBeGreaterThan(5);
		expect(steps).toEqual([...steps].sort((a, b) => a - b));
		for await (const batch of read.value.facts()) expect(batch.length).toBeLessThanOrEqual(500);
	}
	expect(await refusal(packed.slice(0, packed.size - 40))).toEqual({ kind: 'damaged' });
});

test('nothing is read of the store before the file asks for it', async () => {
	const store = await memoryStore([keep]);
	const asked: string[] = [];
	const stretch: typeof store.stretch = (table, after, most) => {
		asked.push(table);
		return store.stretch(table, after, most);
	};
	const reader = backupStream({ stretch }, '1.0.0', 1).getReader();
	expect(asked).toEqual([]);
	await reader.read();
	expect(asked.at(-1)).toBe('keeps');
	expect(asked).not.toContain('attempts');
	await reader.cancel();
});

test('a file whose reading is called off is let go', async () => {
	const text = await exported(await memoryStore([keep]));
	const reading = readBackup(text, () => Promise.reject(new DOMException('enough', 'AbortError')));
	await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});

test('a file that unfolds to more than may be is given up', async () => {
	const head = (await exported(await memoryStore())).split('\n')[0];
	const bomb = gzipSync(Buffer.concat([Buffer.from(`${head}\n`), Buffer.alloc(20 * 1024 * 1024, 0x5b)]));
	expect(bomb.length).toBeLessThan(100_000);
	expect(await refusal(new Blob([bomb]))).toEqual({ kind: 'too-big' });
});

test('a file that is not ours says why', async () => {
	const good = await exported(await memoryStore([keep]));
	expect(await refusal('')).toEqual({ kind: 'not-json' });
	expect(await refusal('bonjour')).toEqual({ kind: 'not-json' });
	expect(await refusal('{"format":"other","version":1}')).toEqual({ kind: 'not-ours' });
	expect(await refusal('[]')).toEqual({ kind: 'not-ours' });
	expect(await refusal('['.repeat(1_000_000))).toEqual({ kind: 'not-ours' });
	expect(await refusal(good.slice(0, 60))).toEqual({ kind: 'truncated' });
	expect(await refusal(good.slice(0, -20))).toEqual({ kind: 'truncated' });
	expect(await refusal(good.replace('"kept":true', '"kept":false'))).toEqual({ kind: 'damaged' });
	expect(await refusal(good + good)).toEqual({ kind: 'damaged' });
	expect(await refusal(await fileOf(['keeps', keep.row], { ...none, keeps: 2 }))).toEqual({
		kind: 'damaged'
	});
	expect(await refusal(good.replace('"version":4', '"version":5'))).toEqual({ kind: 'newer-version' });
	expect(await refusal('{"format":"route-des-mots/backup","version":12,"new":true}')).toEqual({
		kind: 'newer-version'
	});
	expect(await refusal(await fileOf(['cards', {}], none))).toEqual({ kind: 'not-ours' });
	expect(await refusal(await fileOf('["keeps",'.repeat(100), none))).toEqual({ kind: 'not-ours' });
	const head = '{"format":"route-des-mots/backup","version":4,"app":"1","rows":[';
	expect(await refusal(await fileOf(['keeps', keep.row], undefined, head))).toEqual({ kind: 'not-ours' });
});

test('a huge file is refused without being read', async () => {
	const huge = new Blob();
	Object.defineProperty(huge, 'size', { value: MAX_BACKUP_BYTES + 1 });
	huge.slice = huge.stream = () => {
		throw new Error('read');
	};
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
		...{ id: 'a', at: 1, day: '2026-01-01', lesson: 'l', level: 'B1', stop: 'quiz', question: 'q', rev: 'r' },
		...{ response: evil, credit: 1, code: 'right', round: 0, hints: 0, ms: 1 }
	};
	const file = await fileOf(['answers', answer], { ...none, answers: 1 });
	expect(await refusal(file)).toEqual({ kind: 'bad-row', table: 'answers', index: 0, field: 'response' });
	const row = JSON.stringify(keep.row).replace('{', '{"__proto__":{"polluted":true},');
	expect(await refusal(await fileOf(`["keeps",${row}]`))).toEqual({
		kind: 'bad-row',
		table: 'keeps',
		index: 0,
		field: '__proto__'
	});
	expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('what could be damaged after it was read changes nothing', async () => {
	const good = await exported(await memoryStore([keep, { ...keep, row: { ...keep.row, id: 'k2' } } as Fact]));
	const backup = await whole(good);
	const changed: typeof backup = {
		...backup,
		async *facts() {
			for await (const batch of backup.facts()) yield batch.slice(0, 1);
			throw new DOMException('moved away', 'NotReadableError');
		}
	};
	const store = await memoryStore();
	expect((await restore(store, changed)).ok).toBe(false);
	expect(await store.all('keeps')).toEqual([]);
	expect(await restore(store, backup)).toEqual({ ok: true, value: 2 });
	expect(await restore(store, backup)).toEqual({ ok: true, value: 0 });
});
