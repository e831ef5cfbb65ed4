import { readFileSync } from 'node:fs';
import { DICTIONARIES, type Dictionary, type DictionaryLanguage } from './dictionary.ts';
import type { LexiconFile } from './files.ts';
import { Lexicon } from './lexicon.ts';
import { Translations } from './translations.ts';

/** A file of static/lexicon, for tests and measures that run in Node. */
export const lexiconFile = (name: LexiconFile): string => readFileSync(`static/lexicon/${name}`, 'utf8');

/** The lexicon as it ships, read once. */
export const lexicon = new Lexicon(lexiconFile('fr.txt'));

/** The dictionary of a language as it ships. */
export const dictionaryOf = (language: DictionaryLanguage): Dictionary => ({
	lexicon,
	translations: new Translations(...DICTIONARIES[language].map(lexiconFile)),
	language
});
