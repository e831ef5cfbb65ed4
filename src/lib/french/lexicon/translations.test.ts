import { expect, it } from 'vitest';
import { DICTIONARIES, dictionaries, dictionaryLanguage } from './dictionary.ts';
import { lexiconFile } from './files.fixture.ts';
import { TRANSLATIONS_FORMAT, Translations } from './translations.ts';

const head = `${TRANSLATIONS_FORMAT}\n`;

it('finds every headword of every file, the first and the last too', () => {
	for (const file of Object.values(DICTIONARIES).flat()) {
		const text = lexiconFile(file);
		const translations = new Translations(text);
		const words = text
			.trimEnd()
			.split('\n')
			.slice(1)
			.map((line) => line.split('\t')[0]!);
		const some = words.filter((_, index) => index % 53 === 0 || index < 3 || index > words.length - 4);
		expect(some.filter((word) => translations.entries(word).length === 0)).toEqual([]);
		expect(translations.entries('xyzzy')).toEqual([]);
	}
});

it('keeps two genders of one spelling apart', () => {
	const translations = new Translations(`${head}livre\tNf\tlibra\nlivre\tNm\tlibro\n`);
	expect(translations.entries('livre')).toEqual([
		{ headword: 'livre', part: 'noun', gender: 'f', senses: ['libra'] },
		{ headword: 'livre', part: 'noun', gender: 'm', senses: ['libro'] }
	]);
});

it('leaves out what was inferred where a dictionary speaks', () => {
	const said = `${head}bas\tN\tsock\n`;
	const inferred = `${head}bas\tA~\tlow\nbas\tN~\tstocking\n`;
	const found = new Translations(said, inferred).entries('bas');
	expect(found.map(({ senses, inferred: isInferred }) => [senses[0], isInferred])).toEqual([
		['sock', undefined],
		['low', true]
	]);
});

it('refuses what is no translation file', () =>
	expect(() => new Translations('<!doctype html>')).toThrow(/no translations/));

it('explains in English where no dictionary may be passed on', () => {
	expect(dictionaryLanguage('zh')).toBe('en');
	expect(dictionaryLanguage('ru')).toBe('ru');
});

it('reads each file once, and one that failed again', async () => {
	const asked: string[] = [];
	let isOffline = true;
	const open = dictionaries(async (file) => {
		asked.push(file);
		if (isOffline) throw new Error('offline');
		return file === 'fr.txt' ? 'lexique 1 0\n' : head;
	});
	await expect(open('ru')).rejects.toThrow('offline');
	isOffline = false;
	await open('ru');
	await open('ru');
	await open('de');
	expect(asked).toEqual(['fr.txt', 'fr-ru.txt', 'fr.txt', 'fr-ru.txt', 'fr-de.txt']);
});
