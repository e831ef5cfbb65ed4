import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GLOSS_LANGUAGES } from '#lib/lesson/lesson.ts';
import { cardKey } from '#lib/vocabulary/card.ts';
import { recordOf } from '#lib/vocabulary/card-record.ts';
import type { CardRecord } from '#lib/vocabulary/card-index.ts';
import { keep, record, review, word } from '#lib/vocabulary/rows.fixture.ts';
import type { KeptWord } from '#lib/vocabulary/rows.ts';
import { NEW } from '#lib/vocabulary/schedule.ts';
import { keepOf, readWords, type Assumed, type WordsFile } from '#lib/vocabulary/words-file/read.ts';
import { ankiText } from './anki-text.ts';
import { wordsCsv, type CsvOptions } from './words-csv.ts';

const assumed: Assumed = { language: 'en', level: 'B1' };
const options: CsvOptions = { separator: ';', bom: true };
const encode = (text: string) => new TextEncoder().encode(text);

function read(text: string): WordsFile {
	const result = readWords(encode(text), assumed);
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}
/** The cards that reading a file makes. */
const cardsOf = ({ words }: WordsFile): CardRecord[] =>
	words.map((one, n) => {
		const row = { id: `k${String(n).padStart(5, '0')}`, at: n, ...keepOf(one, assumed) };
		const notes = one.note === '' ? [] : [{ id: `n${n}`, at: n, card: row.card, note: one.note }];
		return recordOf(row.card, { keeps: [row], notes, states: [], reviews: [] })!;
	});

/** What a spreadsheet would run, by the lists of OWASP and of Excel's own signs. */
const DANGEROUS = [
	'=1+1',
	'=cmd|" /C calc"!A0',
	'+33612345678',
	'-2+3',
	'@SUM(A1:A2)',
	'\t=1+1',
	'  =1+1',
	'\n=1+1',
	'＝1+1',
	'－1',
	'＠x',
	"'=1+1",
	"''=1",
	'=HYPERLINK("http://x";"y")'
];
/** The cells of a text with `;`, read by the letter of RFC 4180. */
function cells(text: string): string[] {
	return [...text.matchAll(/(?<=^|[;\n])(?:"((?:[^"]|"")*)"|([^";\r\n]*))(?=[;\r\n])/g)].map(
		([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''
	);
}
const runs = (cell: string) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell);

describe('a table of words', () => {
	it.each(DANGEROUS)('holds %j in no cell that a spreadsheet would run, and gives it back', (value) => {
		const sentence = { text: value, lesson: 'l', level: 'B1' as const, id: value };
		const kept = word(value, {
			pos: 'noun',
			definition: value,
			ipa: value,
			translations: { en: value },
			sentence
		});
		const text = wordsCsv([record(value, [], { word: kept })], options);
		expect(cells(text).filter((cell) => cell.includes(value.trim())).length).toBeGreaterThanOrEqual(5);
		expect(cells(text).filter(runs)).toEqual([]);
		const { headword, definition, translations } = read(text).words[0]!.word;
		expect([headword, definition, translations.en]).toEqual([value.trim(), value.trim(), value.trim()]);
	});
	it('begins with the mark of UTF-8 only when asked', () => {
		expect(wordsCsv([], options)).toMatch(/^\uFEFFmot;nature;genre;prononciation;définition;/);
		expect(wordsCsv([], { separator: '\t', bom: false })).toMatch(/^mot\tnature\t/);
	});
	it('tells when a word comes again', () => {
		const reviews = [review('noun:un sommet', 0, 4)];
		const own = record('un sommet', reviews);
		const [, row] = wordsCsv([own], options).split('\r\n');
		expect(row).toContain(`;récent;${own.schedule.dueDay};${own.schedule.interval};1;0;`);
	});
	it('has the other sentences of a card in one cell', () => {
		const place = { lesson: 'a', level: 'B1' as const, id: 's.1' };
		const one = keep('un sommet', {
			at: 1,
			lesson: 'a',
			word: word('un sommet', { sentence: { ...place, text: 'Un sommet.' } })
		});
		const two = keep('un sommet', {
			at: 2,
			lesson: 'b',
			word: word('un sommet', { sentence: { ...place, lesson: 'b', text: 'Deux.' } })
		});
		const both = recordOf('noun:un sommet', { keeps: [one, two], notes: [], states: [], reviews: [] })!;
		const found = cells(wordsCsv([both], options));
		expect(found).toContain('Deux.');
		expect(found).toContain('Un sommet.');
	});
});

/** Texts as they are once read: composed, trimmed, without control characters. */
const text = (max: number, lines = false) =>
	fc.string({ unit: 'grapheme', maxLength: max }).map((raw) =>
		(lines ? raw : raw.replace(/\s+/g, ' '))
			.replace(/[\p{Cc}\p{Cs}]/gu, '')
			.normalize('NFC')
			.trim()
	);
const risky = (max: number) =>
	fc.oneof(text(max), fc.constantFrom(...DANGEROUS.map((value) => value.trim())));
const headword = risky(20).filter((value) => /\p{L}/u.test(cardKey({ pos: '', headword: value })));
const filled = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const sentenceArbitrary = fc.record({
	text: risky(60).filter((value) => value !== ''),
	lesson: fc.constantFrom('chine-asie-centrale', 'l2'),
	level: fc.constantFrom('A2' as const, 'B1' as const, 'B2' as const),
	id: fc.constantFrom('s.1', 's.2')
});
const wordArbitrary: fc.Arbitrary<KeptWord> = fc
	.record({
		headword,
		pos: fc.constantFrom('noun', 'verb', 'phrase', 'word', 'interjection'),
		gender: filled(fc.constantFrom('m' as const, 'f' as const, 'mf' as const)),
		definition: risky(40),
		example: filled(risky(40)),
		ipa: filled(risky(10)),
		translations: fc.dictionary(fc.constantFrom(...GLOSS_LANGUAGES), risky(10), { noNullPrototype: true }),
		sentence: filled(sentenceArbitrary),
		form: filled(risky(10))
	})
	.map((all) => {
		const { translations, sentence, form, ...rest } = all;
		const isThere = ([, value]: [string, unknown]) => value !== undefined && value !== '';
		return {
			...(Object.fromEntries(
				Object.entries(rest).filter(([key, value]) => key === 'definition' || isThere([key, value]))
			) as unknown as KeptWord),
			translations: Object.fromEntries(Object.entries(translations).filter(isThere)),
			...(sentence && { sentence, ...(form && { form }) })
		};
	});

describe('written and read back', () => {
	const separator = fc.constantFrom(';' as const, ',' as const, '\t' as const);
	it('words are the same, whatever they hold', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(wordArbitrary, { selector: cardKey, minLength: 1, maxLength: 6 }),
				separator,
				fc.boolean(),
				(words, separator, bom) => {
					const records = words.map((one) => record(one.headword, [], { word: one }));
					expect(read(wordsCsv(records, { separator, bom })).words.map(({ word }) => word)).toEqual(words);
				}
			),
			{ numRuns: 60 }
		);
	}, 60_000);
	it('a card keeps its word, its last sentence and its note, and loses its other sentences and its reviews', () => {
		const cardArbitrary = fc.record({ word: wordArbitrary, older: sentenceArbitrary, note: text(40, true) });
		fc.assert(
			fc.property(cardArbitrary, ({ word: newest, older, note }) => {
				const card = cardKey(newest);
				const kept = (at: number, lesson: string, word: KeptWord) =>
					keep(word.headword, { at, lesson, word });
				const { sentence: _sentence, form: _form, ...bare } = newest;
				const before = { ...bare, sentence: { ...older, lesson: 'older' } };
				const whole = recordOf(card, {
					keeps: [kept(1, 'older', before), kept(2, 'newer', newest)],
					notes: [{ id: 'n', at: 3, card, note }],
					states: [],
					reviews: [review(card, 3, 4)]
				})!;
				const [back] = cardsOf(read(wordsCsv([whole], options)));
				expect(back).toMatchObject({ card: { key: card, word: whole.card.word, note }, schedule: NEW });
				expect(back!.card.sentences).toEqual(whole.card.sentences.slice(0, 1));
			}),
			{ numRuns: 60 }
		);
	}, 60_000);
	it('a table made by hand comes out the same from its second writing on', () => {
		const byHand = [
			'Mot,Traduction,Phrase,Remarque',
			'"l’œuvre, une",work,"C’est une œuvre, dit-on.",=utile',
			'se taire,to be silent,,',
			'un tour,tour,"Un tour',
			'de plus.",'
		].join('\n');
		const first = read(byHand);
		expect(
			first.words.map(({ word: { headword, pos, translations }, line }) => [
				headword,
				pos,
				translations.en,
				line
			])
		).toEqual([
			['l’œuvre, une', 'noun', 'work', 2],
			['se taire', 'verb', 'to be silent', 3],
			['un tour', 'noun', 'tour', 4]
		]);
		const written = wordsCsv(cardsOf(first), options);
		const second = read(written);
		expect(second.words.map(({ word, note }) => ({ word, note }))).toEqual(
			first.words.map(({ word, note }) => ({ word, note }))
		);
		expect(wordsCsv(cardsOf(second), options)).toBe(written);
	});
});

describe('a text for Anki', () => {
	const own = record('un sommet', [], {
		word: word('=un sommet', { definition: '-1 "x"\ty\n<b>', translations: { en: '+a' } })
	});
	const lines = ankiText([own], { typed: false }).split('\n');
	it('names its columns, and the one that holds the guid', () => {
		const columns = lines
			.find((line) => line.startsWith('#columns:'))!
			.slice('#columns:'.length)
			.split('\t');
		expect(columns[0]).toBe('guid');
		expect(lines).toContain('#guid column:1');
		expect(lines).toContain(`#tags column:${columns.indexOf('tags') + 1}`);
		expect(lines[7]!.split('\t')).toHaveLength(columns.length);
	});
	it('holds no cell that a spreadsheet would run, and signs as HTML', () => {
		const values = lines[7]!.split('\t');
		expect(values.filter(runs)).toEqual([]);
		expect(values).toContain('&#61;un sommet');
		expect(values).toContain('&#45;1 &quot;x&quot; y<br>&lt;b&gt;');
	});
});
