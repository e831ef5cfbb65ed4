import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '#lib/base/crc32.ts';
import { encodeLine, readLines } from './lines.ts';

const concat = (parts: Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));
const jsons = fc.array(fc.json(), { minLength: 1, maxLength: 8 });

test('the checksum is the CRC-32 that everyone uses', () => {
	expect(crc32(new TextEncoder().encode('123456789')).toString(16)).toBe('cbf43926');
	expect(crc32(new Uint8Array())).toBe(0);
});

test('what is written is read, in order', () => {
	fc.assert(
		fc.property(jsons, (texts) => {
			expect([...readLines(concat(texts.map(encodeLine)))]).toEqual(texts);
		})
	);
});

test('cut anywhere, a journal gives its whole lines and nothing else', () => {
	fc.assert(
		fc.property(jsons, fc.nat(), (texts, cut) => {
			const bytes = concat(texts.map(encodeLine));
			const read = [...readLines(bytes.subarray(0, cut % bytes.length))];
			expect(read).toEqual(texts.slice(0, read.length));
			// The last line feed may be missing: the checksum says that the line is whole.
			const whole = texts.filter(
				(_, i) => concat(texts.slice(0, i + 1).map(encodeLine)).length - 1 <= cut % bytes.length
			);
			expect(read).toHaveLength(whole.length);
		})
	);
});

test('a flipped bit costs the lines it touches, never an invention', () => {
	fc.assert(
		fc.property(jsons, fc.nat(), fc.integer({ min: 0, max: 7 }), (texts, at, bit) => {
			const bytes = concat(texts.map(encodeLine));
			bytes[at % bytes.length]! ^= 1 << bit;
			const read = [...readLines(bytes)];
			expect(read.length).toBeGreaterThanOrEqual(texts.length - 2);
			for (const json of read) expect(texts).toContain(json);
		})
	);
});
