import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzz, FUZZ_TIME } from '#lib/base/fuzz.fixture.ts';
import { GLOSS_LANGUAGES } from '#lib/lesson/lesson.ts';
import { LEVELS } from '#lib/lesson/level.ts';
import { COLUMNS, columnName } from './columns.ts';
import { LIMITS } from './limits.ts';
import { keepOf, readWords, type Assumed } from './read.ts';

const assumed = fc.record<Assumed>({
	language: fc.constantFrom(...GLOSS_LANGUAGES),
	level: fc.constantFrom(...LEVELS)
});
const quoted = (cell: string, always: boolean) =>
	always || /[;,\t|"\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
const cell = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom('un traité', 'conclure', 'nom', 'm', 'B1', 'sommet', '') },
	{ weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			...[
				'=1+1',
				'@SUM(A1)',
				'\u202egpj',
				'\ud800',
				'<script>alert(1)</script>',
				'x'.repeat(3000),
				'"',
				'\u0000'
			],
			...['__proto__', 'constructor', "'=1", '＝1', '\uFEFF=1', 'a\nb', 'œuvre', 'nu\u00adage']
		)
	}
);
const heading = fc.oneof(
	{ weight: 8, arbitrary: fc.constantFrom(...COLUMNS.map(columnName)) },
	{ weight: 1, arbitrary: fc.string({ maxLength: 12 }) }
);

/** Whether a file is taken; of one that is, every word can be kept, within what the store and a backup hold. */
function isTaken(bytes: Uint8Array, given: Assumed): boolean {
	const read = readWords(bytes, given);
	if (!read.ok) {
		expect(read.error.length).toBeGreaterThan(0);
		expect(read.error.length).toBeLessThanOrEqual(LIMITS.problems);
		return false;
	}
	expect(read.value.words.length).toBeLessThanOrEqual(LIMITS.words);
	for (const found of read.value.words) {
		const keep = keepOf(found, given);
		expect(keep.card.length).toBeLessThanOrEqual(500);
		expect(keep.term).toMatch(/^[0-9a-z]{13}$/);
		const { headword, definition, sentence } = keep.word;
		const text = [headword, definition, sentence?.text ?? '', found.note].join('');
		expect(text).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/);
		expect(text.isWellFormed()).toBe(true);
		expect(headword).not.toBe('');
		expect(Object.keys(keep.word.translations).every((tag) => GLOSS_LANGUAGES.includes(tag as never))).toBe(
			true
		);
	}
	return true;
}

test('a table with any cells, well quoted or not', FUZZ_TIME, async (context) => {
	const table = fc.record({
		headings: fc.uniqueArray(heading, { minLength: 0, maxLength: 6 }),
		rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }),
		separator: fc.constantFrom(';', ',', '\t', '|'),
		newline: fc.constantFrom('\n', '\r\n', '\r'),
		quotes: fc.constantFrom('right', 'always', 'none'),
		encoding: fc.constantFrom('utf-8', 'utf-8', 'utf-16')
	});
	await fuzz(
		context,
		fc.tuple(table, assumed),
		([{ headings, rows, separator, newline, quotes, encoding }, given]) => {
			const line = (cells: string[]) =>
				cells.map((each) => (quotes === 'none' ? each : quoted(each, quotes === 'always'))).join(separator);
			// The column that a file must have stands first; cells for which there is no column are a fault of their own.
			const columns = ['mot', ...headings.filter((name) => name !== 'mot')];
			const text = [columns, ...rows.map((cells) => ['un traité', ...cells].slice(0, columns.length))]
				.map(line)
				.join(newline);
			const bytes =
				encoding === 'utf-8'
					? new TextEncoder().encode(text)
					: new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0)).buffer);
			return isTaken(bytes, given);
		},
		0.15
	);
});

test('any bytes', FUZZ_TIME, async (context) => {
	const bytes = fc.oneof(
		fc.uint8Array({ maxLength: 500 }),
		fc.string({ unit: 'binary', maxLength: 300 }).map((text) => new TextEncoder().encode(`mot;sens\n${text}`))
	);
	await fuzz(context, fc.tuple(bytes, assumed), ([each, given]) => isTaken(each, given));
});
