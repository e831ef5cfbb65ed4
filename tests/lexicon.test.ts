import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DICTIONARIES, type DictionaryLanguage } from '#lib/french/lexicon/dictionary.ts';
import { explain } from '#lib/french/lexicon/explain.ts';
import { LEXICON_FILES } from '#lib/french/lexicon/files.ts';
import { dictionaryOf } from '#lib/french/lexicon/files.fixture.ts';
import { isWord, placedTokens } from '#lib/french/lexicon/place.ts';
import { sentenceText } from '#lib/lesson/lesson.ts';
import { allLessons, findLesson } from '#lib/lesson/repository.server.ts';

const CONTENT = ['noun', 'verb', 'adjective', 'adverb'];

/** The sentences of every level of every lesson. */
const sentences = allLessons().flatMap((id) =>
	Object.values(findLesson(id)!.levels).flatMap(({ text }) =>
		text.sections.flatMap(({ paragraphs }) => paragraphs.flat().map(sentenceText))
	)
);

function coverage(language: DictionaryLanguage) {
	const { lexicon, translations } = dictionaryOf(language);
	const kinds = { word: 0, name: 0, number: 0, unknown: 0 };
	const unknown: string[] = [];
	const lemmas = new Map<string, boolean>();
	for (const sentence of sentences)
		for (const token of placedTokens(sentence).filter(isWord)) {
			const { kind, readings, adjective } = explain(sentence, token.at, lexicon, translations)!;
			kinds[kind]++;
			if (kind === 'unknown') unknown.push(token.text);
			const [first] = readings;
			if (!first || !CONTENT.includes(first.part)) continue;
			const key = `${first.part} ${first.lemma}`;
			lemmas.set(key, lemmas.get(key) || first.entries.length > 0 || adjective !== undefined);
		}
	const words = Object.values(kinds).reduce((sum, count) => sum + count);
	const untranslated = [...lemmas].filter(([, isTranslated]) => !isTranslated).map(([lemma]) => lemma);
	return { words, kinds, unknown, lemmas: lemmas.size, untranslated };
}

// Every word of every text: seconds on a busy machine.
describe('on the texts of the lessons', { timeout: 60_000 }, () => {
	it('at least 98 % of the running words are explained, or are names or numbers', () => {
		const { words, kinds, unknown } = coverage('es');
		expect(words).toBeGreaterThan(1000);
		expect((words - kinds.unknown) / words, unknown.join(', ')).toBeGreaterThanOrEqual(0.98);
		// Names are what the lexicon does not know: were it empty, all capitals would be.
		expect(kinds.name / words).toBeLessThan(0.05);
	});

	// English was not promised; it has two dictionaries, and this is what they give.
	it.each([['es'], ['de'], ['pt'], ['ru'], ['en']] as const)(
		'at least nine in ten of the content words have a translation: %s',
		(language) => {
			const { lemmas, untranslated } = coverage(language);
			expect((lemmas - untranslated.length) / lemmas, untranslated.join(', ')).toBeGreaterThanOrEqual(0.9);
		}
	);
});

describe('the files', () => {
	it.each(Object.entries(LEXICON_FILES))('%s is what the script made', (name, sum) => {
		expect(
			createHash('sha256')
				.update(readFileSync(`static/lexicon/${name}`))
				.digest('hex')
		).toBe(sum);
		expect(readFileSync('static/lexicon/SHA256SUMS', 'utf8')).toContain(`${sum}  ${name}\n`);
	});

	it('are all used, and each has its licence', () => {
		const licences = readFileSync('static/lexicon/LICENSES.txt', 'utf8');
		const used = ['fr.txt', ...Object.values(DICTIONARIES).flat()];
		const data = readdirSync('static/lexicon').filter((name) => /^fr.*\.txt$/.test(name));
		expect(data.sort()).toEqual([...used].sort());
		for (const name of data) expect(licences).toContain(name);
	});
});
