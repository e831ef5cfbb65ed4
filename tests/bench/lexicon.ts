import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { shuffled } from '../../src/lib/base/chance.ts';
import { dictionaryOf, lexicon } from '../../src/lib/french/lexicon/files.fixture.ts';

const FOLDER = 'static/lexicon';
const LOOKUPS = 5000;
const BATCH = 50;

/** Milliseconds of a look-up in the lexicon and in a dictionary, each the mean of a batch of forms drawn by lot. */
export function measureLookups(): number[] {
	const { translations } = dictionaryOf('es');
	const forms = shuffled([...lexicon.forms()], 'bench')
		.slice(0, LOOKUPS)
		.map(([form]) => form);
	const times: number[] = [];
	for (let at = 0; at < forms.length; at += BATCH) {
		const start = performance.now();
		for (const form of forms.slice(at, at + BATCH))
			for (const { lemma } of lexicon.analyses(form).slice(0, 1)) translations.entries(lemma);
		times.push((performance.now() - start) / BATCH);
	}
	return times;
}

/** What each file of the dictionary weighs, compressed as a host sends it, in bytes. */
export const lexiconWeights = (): [name: string, bytes: number][] =>
	readdirSync(FOLDER)
		.filter((name) => /^fr.*\.txt$/.test(name))
		.map((name) => [name, brotliCompressSync(readFileSync(`${FOLDER}/${name}`)).length]);
