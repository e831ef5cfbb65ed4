import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mixesAlphabets, visible, visibleLine } from './visible.ts';

test.each([
	['marks that turn the direction', 'Léa \u202Egpj.xe\u202C', 'Léa gpj.xe'],
	['isolates', '\u2066Noé\u2069', 'Noé'],
	['control characters', 'a\u0000b\u0007c\u009fd', 'abcd'],
	['halves of characters', 'a\ud800b\udc00c', 'abc'],
	['a byte order mark', '\uFEFFInès', 'Inès']
])('takes %s out', (_, text, left) => {
	expect(visible(text)).toBe(left);
});

test('leaves what is written: accents, other alphabets, emoji, line breaks', () => {
	const text = 'Zoé, Жанна, 王芳, مريم,\n« 👩‍🏫 » d’accord';
	expect(visible(text)).toBe(text);
	expect(visible('a\r\nb\rc\td')).toBe('a\nb\nc d');
	expect(visibleLine('  Léa \n\t Martin ')).toBe('Léa Martin');
});

test('gives whole characters, and the same again', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const once = visible(text);
			expect(once.isWellFormed()).toBe(true);
			expect(visible(once)).toBe(once);
			expect(visibleLine(visibleLine(text))).toBe(visibleLine(text));
		})
	);
});

test.each([
	['L\u0435a', true],
	['Марта', false],
	['Léa Martin', false],
	['Anna Жанна', false],
	['N\u03BFé', true],
	['王 Wang', false]
])('%s: whether its words mix alphabets is %s', (name, mixes) => {
	expect(mixesAlphabets(name)).toBe(mixes);
});
