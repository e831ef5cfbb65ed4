import { resolve } from '$app/paths';
import { DICTIONARIES, dictionaries, dictionaryLanguage } from './dictionary.ts';
import { LEXICON_FILES, type LexiconFile } from './files.ts';

const CACHE = 'lexicon';

/** The address of a file in its version: a new one is another address, so that an old one is never read for it. */
const addressOf = (file: LexiconFile): string =>
	new URL(`${resolve('/')}lexicon/${file}?v=${LEXICON_FILES[file].slice(0, 12)}`, location.href).href;

/** Where files are kept; nothing where the browser has no such place, or refuses it. */
const openCache = async (): Promise<Cache | undefined> =>
	'caches' in globalThis ? caches.open(CACHE).catch(() => undefined) : undefined;

/** The files with which words are explained to one who reads glosses in `language` (BCP 47). */
const filesFor = (language: string): LexiconFile[] => [
	'fr.txt',
	...DICTIONARIES[dictionaryLanguage(language)]
];

/** Whether the dictionary of a language is on this device. */
export async function hasDictionary(language: string): Promise<boolean> {
	const cache = await openCache();
	const found = await Promise.all(filesFor(language).map((file) => cache?.match(addressOf(file))));
	return found.every(Boolean);
}

/** Keeps the dictionary of a language on this device, if it is not there yet. Rejects where it can't be had. */
export async function keepDictionary(language: string): Promise<void> {
	for (const file of filesFor(language)) await readLexiconFile(file);
}

/** A file of static/lexicon: from this device when it was read before, else from the site, and then kept. */
export async function readLexiconFile(file: LexiconFile): Promise<string> {
	const address = addressOf(file);
	const cache = await openCache();
	const kept = await cache?.match(address);
	if (kept) return kept.text();
	const response = await fetch(address);
	const text = await response.clone().text();
	// Some hosts answer with a page, and status 200, where a file is missing: that is not to be kept.
	if (!response.ok || !/^(?:lexique|traductions) /.test(text)) throw new Error(`${file} can't be had`);
	if (cache) await keep(cache, address, response);
	return text;
}

/** What can't be kept is read again the next time: the word is explained all the same. */
async function keep(cache: Cache, address: string, response: Response) {
	const path = new URL(address).pathname;
	try {
		for (const { url } of await cache.keys()) if (new URL(url).pathname === path) await cache.delete(url);
		await cache.put(address, response);
	} catch {
		// The disk is full, or the browser keeps nothing in a private window.
	}
}

/** Opens the dictionary of a language, which is fetched the first time. */
export const openDictionary = dictionaries(readLexiconFile);
