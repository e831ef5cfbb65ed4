import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha1Start } from './sha1.ts';

it('is the start of what Node says, for texts of every length around a block', () => {
	const node = (text: string) => createHash('sha1').update(text, 'utf8').digest().readUInt32BE(0);
	const texts = Array.from({ length: 200 }, (_, length) => 'é'.repeat(length >> 1) + 'a'.repeat(length & 1));
	expect(texts.map(sha1Start)).toEqual(texts.map(node));
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => sha1Start(text) === node(text))
	);
}, 30_000);
