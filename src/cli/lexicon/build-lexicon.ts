import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { LexiconFile } from '#lib/french/lexicon/files.ts';
import { readDictd, type DictEntry } from './dictd.ts';
import { expand } from './hunspell.ts';
import { infer, turnRound } from './infer.ts';
import { packLexicon } from './pack-lexicon.ts';
import { packTranslations } from './pack-translations.ts';
import { FREEDICT_ENGLISH, HUNSPELL, unpack, wikdict, type Package, type Pair } from './packages.ts';

const USAGE = `Makes static/lexicon from pinned Debian packages, and writes the checksums of what it made.
Stops when a package is not the one that was pinned.

  npm run lexicon -- [--from FOLDER]

  --from FOLDER   where the packages are, or are downloaded to; by default a folder that is removed afterwards
`;
const OUT = join('static', 'lexicon');

const { values } = parseArgs({
	options: { from: { type: 'string' }, help: { type: 'boolean', short: 'h' } }
});
if (values.help) process.stdout.write(USAGE);
else {
	const folder = values.from ?? mkdtempSync(join(tmpdir(), 'lexicon-'));
	try {
		build(folder);
	} finally {
		if (!values.from) rmSync(folder, { recursive: true });
	}
}

function build(folder: string) {
	const dictionary = (package_: Package): DictEntry[] => {
		const base = join(unpack(package_, folder), 'usr', 'share', 'dictd', package_.name.replace('dict-', ''));
		return readDictd(gunzipSync(readFileSync(`${base}.dict.dz`)), readFileSync(`${base}.index`, 'utf8'));
	};
	const between = (pair: Pair) => dictionary(wikdict(pair));
	const way = (from: Pair, ...to: [Pair, Pair?]) => ({
		toThird: [...between(to[0]), ...(to[1] ? turnRound(between(to[1])) : [])],
		fromThird: between(from)
	});

	const hunspell = join(unpack(HUNSPELL, folder), 'usr', 'share', 'hunspell');
	const [words = '', affixes = ''] = ['fr.dic', 'fr.aff'].map((name) =>
		readFileSync(join(hunspell, name), 'utf8')
	);
	const spanish = between('fra-spa');
	const portuguese = between('fra-por');
	const russian = between('fra-rus');
	const files: Record<LexiconFile, string> = {
		'fr.txt': packLexicon(expand(words, affixes)),
		'fr-de.txt': packTranslations(between('fra-deu')),
		'fr-en.txt': packTranslations(dictionary(FREEDICT_ENGLISH)),
		// The GPL's file is left as it is: what WikDict's other languages add stands in one of its own.
		'fr-en-inferred.txt': packTranslations(
			[],
			infer(
				[],
				[
					way('ell-eng', 'fra-ell', 'ell-fra'),
					way('fin-eng', 'fra-fin', 'fin-fra'),
					way('pol-eng', 'fra-pol', 'pol-fra')
				]
			)
		),
		// These lack common words: what other languages agree on fills the gaps.
		'fr-es.txt': packTranslations(
			spanish,
			infer(spanish, [
				way('deu-spa', 'fra-deu', 'deu-fra'),
				way('ita-spa', 'fra-ita'),
				way('pol-spa', 'fra-pol', 'pol-fra'),
				way('por-spa', 'fra-por', 'por-fra'),
				way('swe-spa', 'fra-swe', 'swe-fra')
			])
		),
		'fr-pt.txt': packTranslations(
			portuguese,
			infer(
				portuguese,
				[
					way('ita-por', 'fra-ita'),
					way('pol-por', 'fra-pol', 'pol-fra'),
					way('swe-por', 'fra-swe', 'swe-fra')
				],
				between('por-fra')
			)
		),
		'fr-ru.txt': packTranslations(
			russian,
			infer(russian, [
				way('deu-rus', 'fra-deu', 'deu-fra'),
				way('ell-rus', 'fra-ell', 'ell-fra'),
				way('ita-rus', 'fra-ita'),
				way('pol-rus', 'fra-pol', 'pol-fra'),
				way('swe-rus', 'fra-swe', 'swe-fra')
			])
		)
	};
	write(files);
}

/** The checksums stand beside the files for people, and in the code as their versions. */
function write(files: Record<LexiconFile, string>) {
	mkdirSync(OUT, { recursive: true });
	const sums: string[] = [];
	const versions: string[] = [];
	for (const [name, text] of Object.entries(files)) {
		const sum = createHash('sha256').update(text).digest('hex');
		writeFileSync(join(OUT, name), text);
		sums.push(`${sum}  ${name}\n`);
		versions.push(`\t'${name}': '${sum}'`);
	}
	writeFileSync(join(OUT, 'SHA256SUMS'), sums.join(''));
	writeFileSync(
		join('src', 'lib', 'french', 'lexicon', 'files.ts'),
		`/** SHA-256 of each file of static/lexicon. Written by \`npm run lexicon\`. */\nexport const LEXICON_FILES = {\n${versions.join(',\n')}\n} as const;\nexport type LexiconFile = keyof typeof LEXICON_FILES;\n`
	);
}
