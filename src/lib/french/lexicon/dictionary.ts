import type { LexiconFile } from './files.ts';
import { Lexicon } from './lexicon.ts';
import { Translations } from './translations.ts';

/** Languages with a dictionary that may be passed on. For the others, the English one is shown. */
export const DICTIONARIES = {
	en: ['fr-en.txt', 'fr-en-inferred.txt'],
	es: ['fr-es.txt'],
	de: ['fr-de.txt'],
	pt: ['fr-pt.txt'],
	ru: ['fr-ru.txt']
} as const satisfies Record<string, readonly LexiconFile[]>;
export type DictionaryLanguage = keyof typeof DICTIONARIES;

/** The language in which words are explained to one who reads glosses in `language` (BCP 47). */
export const dictionaryLanguage = (language: string): DictionaryLanguage =>
	language in DICTIONARIES ? (language as DictionaryLanguage) : 'en';

/** All that explaining a word takes. */
export interface Dictionary {
	lexicon: Lexicon;
	translations: Translations;
	language: DictionaryLanguage;
}

/**
 * Opens dictionaries whose files `read` gives. The lexicon is read once for all languages; what failed is tried
 * again the next time.
 */
export function dictionaries(
	read: (file: LexiconFile) => Promise<string>
): (language: DictionaryLanguage) => Promise<Dictionary> {
	const opened = new Map<string, Promise<unknown>>();
	const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
		const known = opened.get(key) as Promise<T> | undefined;
		if (known) return known;
		const made = make();
		opened.set(key, made);
		made.catch(() => opened.delete(key));
		return made;
	};
	return async (language) => {
		const [lexicon, translations] = await Promise.all([
			once('lexicon', async () => new Lexicon(await read('fr.txt'))),
			once(language, async () => new Translations(...(await Promise.all(DICTIONARIES[language].map(read)))))
		]);
		return { lexicon, translations, language };
	};
}
