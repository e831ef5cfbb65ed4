import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FrameGatherer, framesOf } from '#lib/base/code-frames.ts';
import { unpackJson, packJson } from './compress.ts';
import { copiesInText, copyText } from './copy-text.ts';
import { deflateSync } from 'fflate';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 900 });

test('copies are found in a message, broken into lines and quoted', () => {
	fc.assert(
		fc.property(fc.array(bytes, { maxLength: 4 }), fc.integer({ min: 20, max: 90 }), (copies, width) => {
			const message = copies
				.map(
					(copy) =>
						`Bonjour Madame,\n> ${copyText(copy)
							.match(new RegExp(`.{1,${width}}`, 'g'))!
							.join('\n> ')}\nBonne soirée. Léa`
				)
				.join('\n');
			// A line may be broken inside the mark itself.
			fc.pre(copies.every((copy) => copyText(copy).length > 0) && width > 5);
			expect(copiesInText(message)).toEqual(copies);
		})
	);
});

test('a text without its end is told from none', () => {
	expect(copiesInText('Bonjour, voici ma copie.')).toEqual([]);
	expect(copiesInText('RDM1.AAAA')).toEqual([undefined]);
	expect(copiesInText('RDM1.AA!AA.')).toEqual([undefined]);
});

test('parts of several texts are put together in any order, and again', () => {
	const text = fc.string({ minLength: 1, maxLength: 4_000 });
	fc.assert(
		fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 3 }), fc.string(), (texts, seed) => {
			const scanned = texts.flatMap((each) => framesOf(each, 300));
			const order = scanned
				.map((_, n) => n)
				.sort((a, b) => ((a * 7 + seed.length) % 5) - ((b * 7 + seed.length) % 5));
			const gatherer = new FrameGatherer();
			const whole = order.flatMap((n) => {
				const added = gatherer.add(scanned[n]!);
				return added.ok ? [added.value] : [];
			});
			expect(whole.sort()).toEqual([...texts].sort());
		})
	);
});

test('what unfolds to too much is given up, and what is cut is nothing', () => {
	const bomb = deflateSync(new Uint8Array(50_000_000));
	expect(bomb.length).toBeLessThan(60_000);
	expect(unpackJson(bomb, 2_000_000)).toBeUndefined();
	const packed = packJson({ a: [1, 2, 'é'] });
	expect(unpackJson(packed, 100)).toEqual({ a: [1, 2, 'é'] });
	expect(unpackJson(packed.subarray(0, -2), 100)).toBeUndefined();
});
