import { expect, test } from 'vitest';
import { decodeQR } from 'qr/decode.js';
import { qrPath } from './qr-path.ts';

/** What a camera sees of the path: three pixels a module. */
function drawn({ path, side }: { path: string; side: number }) {
	const size = side * 3;
	const data = new Uint8ClampedArray(size * size * 4).fill(255);
	for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
		for (let row = +y! * 3; row < +y! * 3 + 3; row++)
			for (let at = +x! * 3; at < (+x! + +width!) * 3; at++) data.set([0, 0, 0, 255], (row * size + at) * 4);
	return { width: size, height: size, data };
}

test('a code is read back, short or as long as a frame may be', () => {
	for (const text of ['RDM1.AAAA.', `RDMQ1.abcdefg.1/2.${'aB3_-x'.repeat(116)}`])
		expect(decodeQR(drawn(qrPath(text)))).toBe(text);
});
