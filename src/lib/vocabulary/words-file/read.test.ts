import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardKey } from '../card.ts';
import { guard, unguard } from './cell.ts';
import { LIMITS } from './limits.ts';
import { NO_LESSON } from './place.ts';
import { keepOf, readWords, type Assumed, type FileProblem } from './read.ts';

const assumed: Assumed = { language: 'es', level: 'A2' };
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (file: string | Uint8Array) => readWords(typeof file === 'string' ? utf8(file) : file, assumed);
const wordsOf = (file: string | Uint8Array) => {
	const result = read(file);
	return result.ok ? result.value.words.map(({ word }) => word) : result.error;
};
const problemsOf = (file: string | Uint8Array): FileProblem[] => {
	const result = read(file);
	return result.ok ? [] : result.error;
};

it('guarding a cell can be undone, for any text', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', ' ', '\t', 'a', '-', '＝') }), (text) => {
			expect(unguard(guard(text))).toBe(text);
		})
	);
});

describe('a file of words', () => {
	it('is read in UTF-8, UTF-16 and the Windows-1252 of a French Excel', () => {
		const text = 'Mot;Définition\nété;saison';
		const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0)).buffer);
		// Node's own table for 0x80 to 0x9F is Latin-1's: ’ and œ are tested in a browser, beside the screen.
		const windows = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
		for (const file of [utf8(text), utf8(`\uFEFF${text}`), utf16, windows])
			expect(wordsOf(file)).toMatchObject([{ headword: 'été', definition: 'saison' }]);
	});
	it.each([
		['the French of a spreadsheet', 'mot;genre;nature\nun traité;m;nom', { gender: 'm', pos: 'noun' }],
		[
			'English headings',
			'Word,Part of speech,Meaning\nun traité,noun,accord',
			{ pos: 'noun', definition: 'accord' }
		],
		['tabs', 'MOT\tTRADUCTION\nun traité\ttratado', { translations: { es: 'tratado' } }],
		[
			'a language’s own column',
			'mot;español;ru\nun traité;tratado;договор',
			{ translations: { es: 'tratado', ru: 'договор' } }
		],
		[
			'Excel’s name for the separator',
			'sep=,\nmot,sens\nun traité,"accord, signé"',
			{ definition: 'accord, signé' }
		],
		['one column', 'mot\nun traité', { headword: 'un traité', definition: '', translations: {} }]
	])('is understood with %s', (_, file, word) => {
		expect(wordsOf(file)).toMatchObject([word]);
	});
	it('gives a sentence a place, and finds the word in it', () => {
		const [found] = wordsOf('mot;phrase\nun traité;Le traité est signé.') as never as [
			{ sentence: object; form: string }
		];
		expect(found).toMatchObject({
			form: 'traité',
			sentence: { lesson: NO_LESSON, level: 'A2', text: 'Le traité est signé.' }
		});
	});
	it('makes the same rows when it is read again, and one of a word that comes twice', () => {
		const rows = (file: string) => {
			const result = read(file);
			return result.ok ? result.value.words.map((word) => keepOf(word, assumed)) : [];
		};
		const [once] = rows('mot;sens\nun traité;accord');
		expect(rows('sens;mot\nvieux;Un traité\naccord;un traité')).toEqual([once]);
		expect(once).toMatchObject({
			lesson: NO_LESSON,
			kept: true,
			card: cardKey({ pos: 'noun', headword: 'un traité' })
		});
	});
	it('tells which headings it left out', () => {
		expect(read('mot;couleur\nun traité;bleu')).toMatchObject({ ok: true, value: { ignored: ['couleur'] } });
	});
});

describe('a file is refused whole', () => {
	it.each<[string, string | Uint8Array, FileProblem[]]>([
		['when it is empty', '\n \n', [{ code: 'empty' }]],
		['when it has headings only', 'mot;sens\n', [{ code: 'empty' }]],
		['when it is a spreadsheet’s own file', new Uint8Array([0x50, 0x4b, 3, 4, 0]), [{ code: 'spreadsheet' }]],
		['when it is no text', new Uint8Array([109, 111, 116, 0, 1]), [{ code: 'not-text' }]],
		['when it is too big', new Uint8Array(LIMITS.bytes + 1), [{ code: 'too-big' }]],
		['when no column holds words', 'a;b\n1;2', [{ code: 'no-headword-column', line: 1, column: 'mot' }]],
		[
			'when a column comes twice',
			'mot;sens;définition\na;b;c',
			[{ code: 'column-twice', line: 1, column: 'définition' }]
		],
		[
			'when it has too many columns',
			`mot${';x'.repeat(64)}\na`,
			[{ code: 'too-many-columns', line: 1, max: 64 }]
		],
		['when it has too many words', `mot\n${'a\n'.repeat(10_001)}`, [{ code: 'too-many-words', max: 10_000 }]],
		[
			'when it is nearly all blank lines',
			`mot\n${'\n'.repeat(50_000)}a`,
			[{ code: 'too-many-words', max: 10_000 }]
		],
		[
			'for a row without a word',
			'mot;sens\nun traité;x\n;y',
			[{ code: 'no-headword', line: 3, column: 'mot' }]
		],
		['for a word of signs only', 'mot;sens\n«…»;y', [{ code: 'no-headword', line: 2, column: 'mot' }]],
		['for cells beyond the headings', 'mot;sens\na;b;c', [{ code: 'too-many-cells', line: 2, max: 2 }]],
		['for an open quotation mark', 'mot;sens\na;b\nc;"d\n', [{ code: 'quotes', line: 3 }]],
		[
			'for a gender that is none',
			'mot;genre\na;constructor',
			[{ code: 'gender', line: 2, column: 'genre', value: 'constructor' }]
		],
		[
			'for a level that is none',
			'mot;niveau\na;C1',
			[{ code: 'level', line: 2, column: 'niveau', value: 'C1' }]
		],
		[
			'for a lesson’s name that is none',
			'mot;leçon\na;../x',
			[{ code: 'lesson', line: 2, column: 'leçon', value: '../x' }]
		],
		[
			'for a cell that is too long',
			`mot;sens\na;${'b'.repeat(2001)}`,
			[{ code: 'too-long', line: 2, column: 'définition', value: `${'b'.repeat(40)}…`, max: 2000 }]
		]
	])('%s', (_, file, problems) => {
		expect(problemsOf(file)).toEqual(problems);
	});
	it('with every problem at its line, also after cells of several lines and blank ones', () => {
		const file = 'mot;sens;niveau\r\n"a";"x\r\ny";B1\r\n\r\n;z;\r\nb;;B9';
		expect(problemsOf(file).map(({ code, line }) => [code, line])).toEqual([
			['no-headword', 5],
			['level', 6]
		]);
	});
	it('with no more problems than one can read', () => {
		expect(problemsOf(`mot;niveau\n${'a;x\n'.repeat(500)}`)).toHaveLength(LIMITS.problems);
	});
});

it('any bytes are words or problems, and never an error', () => {
	const table = fc
		.string({ unit: fc.constantFrom('mot', 'sens', ';', ',', '\t', '"', '\n', '\r', "'", '=', 'é', ' ') })
		.map(utf8);
	fc.assert(
		fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), table), (bytes) => {
			const result = read(bytes);
			expect(result.ok ? result.value.words.length : result.error.length).toBeGreaterThan(0);
		})
	);
});
