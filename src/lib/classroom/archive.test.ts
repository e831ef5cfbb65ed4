import { deflateSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { concatBytes } from '#lib/base/bytes.ts';
import { filesInArchive } from './archive.ts';

const limits = { files: 50, fileBytes: 1_000_000, bytes: 3_000_000 };
const text = (content: string) => new TextEncoder().encode(content);
const find = (bytes: Uint8Array) => filesInArchive(new Uint8Array(bytes), limits);
const names = (bytes: Uint8Array) => find(bytes)?.map(({ name }) => name);

/** An archive of one entry, given out under several names, with any sizes claimed for it. */
function archive(
	packed: Uint8Array,
	{
		claimed,
		times = 1,
		method = 8,
		flags = 0
	}: { claimed: number; times?: number; method?: number; flags?: number }
): Uint8Array {
	const header = (mark: number, length: number, write: (view: DataView) => void) => {
		const view = new DataView(new ArrayBuffer(length));
		view.setUint32(0, mark, true);
		write(view);
		return new Uint8Array(view.buffer);
	};
	const local = header(0x04034b50, 30, (view) => view.setUint16(26, 1, true));
	const entry = header(0x02014b50, 46, (view) => {
		view.setUint16(8, flags, true);
		view.setUint16(10, method, true);
		view.setUint32(20, packed.length, true);
		view.setUint32(24, claimed, true);
		view.setUint16(28, 1, true);
	});
	const entries = Array.from({ length: times }, () => concatBytes(entry, text('x')));
	const end = header(0x06054b50, 22, (view) => {
		view.setUint16(10, times, true);
		view.setUint32(16, local.length + 1 + packed.length, true);
	});
	return concatBytes(local, text('x'), packed, ...entries, end);
}

test('gives the files of an archive, packed or not, with their names', () => {
	const zip = zipSync({
		'léa.copie': [text('une copie'), { level: 9 }],
		dossier: { 'noé.copie': [text('une autre'), { level: 0 }] },
		'__MACOSX/._léa': text('x')
	});
	expect(names(zip)).toEqual(['léa.copie', 'dossier/noé.copie']);
	expect(find(zip)!.map(({ content }) => new TextDecoder().decode(content))).toEqual([
		'une copie',
		'une autre'
	]);
	expect(names(concatBytes(zip))).toHaveLength(2);
});

test('bytes that are no archive, or the half of one, give none', () => {
	const zip = zipSync({ a: text('x') });
	for (const bytes of [new Uint8Array(), text('PK'), zip.subarray(0, -5), zip.subarray(40)])
		expect(find(bytes)).toBeUndefined();
});

test('a file that unfolds to more than it may is passed over, whatever size it claims', () => {
	const bomb = deflateSync(new Uint8Array(60_000_000));
	expect(bomb.length).toBeLessThan(100_000);
	for (const claimed of [60_000_000, 10, 0]) expect(find(archive(bomb, { claimed }))).toEqual([]);
});

test('files that share their bytes are refused, and those that together are too much', () => {
	const packed = deflateSync(text('a'.repeat(900_000)));
	expect(find(archive(packed, { claimed: 900_000 }))).toHaveLength(1);
	expect(find(archive(packed, { claimed: 900_000, times: 49 }))).toBeUndefined();
	const four = Object.fromEntries([1, 2, 3, 4].map((n) => [`${n}`, text('a'.repeat(900_000))]));
	expect(find(zipSync(four))).toBeUndefined();
	expect(
		find(zipSync(Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`${n}`, text('a')]))))
	).toBeUndefined();
});

test('an encrypted file and one that is packed otherwise are passed over', () => {
	const packed = deflateSync(text('a'));
	expect(find(archive(packed, { claimed: 1, flags: 1 }))).toEqual([]);
	expect(find(archive(packed, { claimed: 1, method: 12 }))).toEqual([]);
});
