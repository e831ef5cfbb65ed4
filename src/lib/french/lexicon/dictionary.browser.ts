import { resolve } from '$app/paths';
import { dictionaries } from './dictionary.ts';
import { LEXICON_FILES, type LexiconFile } from './files.ts';

const CACHE = 'lexicon';

/** The address of a file in its version: a new one is another address, so that an old one is never read for it. */
const addressOf = (file: LexiconFile): string =>
	new URL(`${resolve('/')}lexicon/${file}?v=${LEXICON_FILES[file].slice(0, 12)}`, location.href).href;

/** Where files are kept; nothing where the browser has no such place, or refuses it. */
const openCache = async (): Promise<Cache | undefined> =>
	'caches' in globalThis ? caches.open(CACHE).catch(() => undefined) : undefined;

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
