import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A Debian package that the lexicon is made from. What may ship, and why: static/lexicon/LICENSES.txt. */
export interface Package {
	name: string;
	version: string;
	/** Of the `.deb` file. */
	sha256: string;
}

/** Where the words and their forms come from. */
export const HUNSPELL: Package = {
	name: 'hunspell-fr-comprehensive',
	version: '1:7.0-1',
	sha256: '95492f44ddfef23a4cea1981aaa64610bee84ca3da8d5aa68552310873659d8d'
};

/** FreeDict's French–English dictionary: under the GPL, unlike those below, hence in a file of its own. */
export const FREEDICT_ENGLISH: Package = {
	name: 'dict-freedict-fra-eng',
	version: '2022.04.21-1',
	sha256: 'fb853d1f3da00ddddfe60dc3b88b5aaca122eecf3ba5c219131bea479d6274db'
};

/** WikDict's dictionaries, by their two languages: made from the Wiktionaries, under CC BY-SA 3.0. */
const WIKDICT_SUMS = {
	'deu-fra': 'daea8e0b231a5c8c2aed6e59939943fb620fedb03b0e70f1f2874281005b981f',
	'deu-rus': '4b22cb629c69bef67597e349c60949117db97c11a1cd289316373080a8314c58',
	'deu-spa': 'e63665882b310405aa50e1866743dbcaeb4b5ebb5f3cb3139ecafc8d7f694e1a',
	'ell-eng': '4a6f9adeb8e085b8a807bf62dd67468dbbbb16ea7299ab41cdddb29e7d404242',
	'ell-fra': 'd85f7a4d787dd18ad314dfc298d2dec156eb439f657232646c5ff020aa2d3210',
	'ell-rus': 'f98cfbe2cdcca2e822597e098523ef618a84f666b77cd407cb53dec55f8b3f88',
	'fin-eng': '7abc28d885e36b4e9e5d41c0a7f951fac33cca1d996602fa4a87a0c96934c6bf',
	'fin-fra': '963d18ce3e9fd8beb1a9d2a7a081236c5092768eaa7d9c50eba0176b71e2acf3',
	'fra-deu': '06bf0fc248aadca920628700883deb06151961dcd990a4cdc1f3a3f16dace8a7',
	'fra-ell': '43ebe084353f4eea5a176b65ebccbc3c0d087c9d062f0d63b5d98f4ac377a5aa',
	'fra-fin': 'b5ec25583a2b7236a4f035234d7119f9d707ab6eb6158fcbf22ea7e3b254e1c0',
	'fra-ita': '3ae87cd3e8f246c7e65c43d7713da5910ef4a7bfd54d3fef7af502f7cec2ff6a',
	'fra-pol': '498f449e44d297ee264ba13730598ba57f05020df28c64d75fcdd66d7a566b1c',
	'fra-por': '2fd3fb111a091780259e99268fb51c3f0cd1f501c2c20a6cba0ccd30372eb7ab',
	'fra-rus': '44b1553f0fb5c10e7fec84456db95a43ab018fa28e0b99f98c387cd7cff57ed6',
	'fra-spa': 'f9bccab15974febfee7a0993a7794e42f585b6dfd94a1ef16c597e5743b5f2f4',
	'fra-swe': 'f0b81b0f7de6f9ebac9e2808daad8a057efa86f408c2733b2f86d10f9d327bf1',
	'ita-por': 'e03b97e661b9ede032d163d4a8b4619bb2192cbca16863bc42e663b08ad1103b',
	'ita-rus': '2bc03de04149b4dcd52f494c6895d1d736b3ff749fa857cd016a2dab34b28653',
	'ita-spa': 'fc2b1ec9549d301f56bd6f73b488ee58a4f145be164471e12a7704fbe7997e91',
	'pol-eng': 'bb89dccd16967ebe5bdd9ca930cdfc17a6f1527ebae207b99183cbfa8692eeaa',
	'pol-fra': '9c564e9fa76b2f9285750906dc017c02bb62cfdb0ca015cfe61000ea936c9b6f',
	'pol-por': '3a27f399541574e96e4e0ac4ac8749ed48b2cbc328c057d1875e7550cd760fd6',
	'pol-rus': '59d869ddbb1ecced7ba6e50a014633ec1f390eee26aab88caeecfa5f78df8a24',
	'pol-spa': '434a1971d599f21d2c075dfcd3d24692a42f08682e83ce61fdddb48efb8a4fb7',
	'por-fra': 'd9c494c521b56f4be7c6c2156397badf21ee9f119fabb80473bd86557c61c809',
	'por-spa': 'a4a5f6bf8b3cb7e1de0bf7c845b9d2eb67976b1667ba94844908edce6a7d1a70',
	'swe-fra': '7dec61c0b619fdcea77091f72ff8b0b9b8bbb253c6ab844fedc932f2f0c5d30f',
	'swe-por': '794fe400bd3f608666d8f19ad403ed1fcb0133af2e36b47ecf9c9671d6898488',
	'swe-rus': 'ed70a58a9f34a9ae77ce64d710f842767951455328bde8b61a6c24e9f69771e3',
	'swe-spa': '17de6bed1622f92cdec8359e6ef5b090e095501abdcae30519cb3551c79facf1'
};
export type Pair = keyof typeof WIKDICT_SUMS;

/** WikDict's dictionary for two languages. */
export const wikdict = (pair: Pair): Package => ({
	name: `dict-freedict-${pair}`,
	version: '2022.12.07-2',
	sha256: WIKDICT_SUMS[pair]
});

/**
 * Unpacks a package below a folder and returns where; downloads it there first when it is missing. Throws when
 * it is not the pinned one.
 */
export function unpack(package_: Package, folder: string): string {
	const { name, version } = package_;
	// APT writes the colon of a version with an epoch as %3a.
	const file = join(folder, `${name}_${version.replaceAll(':', '%3a')}_all.deb`);
	if (!existsSync(file)) execFileSync('apt-get', ['download', `${name}=${version}`], { cwd: folder });
	check(package_, readFileSync(file));
	const unpacked = join(folder, name);
	execFileSync('dpkg-deb', ['-x', file, unpacked]);
	return unpacked;
}

/** Throws unless a package file is the pinned one, to the byte. */
export function check({ name, version, sha256 }: Package, content: Uint8Array): void {
	const found = createHash('sha256').update(content).digest('hex');
	if (found !== sha256)
		throw new Error(
			`${name} ${version} is not the file that was pinned.\n  expected ${sha256}\n  found    ${found}\n` +
				'Read what changed in it and in its licence before you pin the new one.'
		);
}
