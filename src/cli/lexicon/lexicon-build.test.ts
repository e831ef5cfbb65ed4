import { describe, expect, it } from 'vitest';
import { Lexicon } from '#lib/french/lexicon/lexicon.ts';
import { Translations } from '#lib/french/lexicon/translations.ts';
import { readDictd } from './dictd.ts';
import { expand } from './hunspell.ts';
import { infer } from './infer.ts';
import { packLexicon } from './pack-lexicon.ts';
import { packTranslations } from './pack-translations.ts';
import { check, wikdict } from './packages.ts';

const AFFIXES = `FLAG long
SFX F. Y 4
SFX F. 0 0/L'D'Q' [^sxz] is:mas is:sg
SFX F. 0 s/D'Q' [^sxz] is:mas is:pl
SFX F. 0 e/L'D'Q' [^e][knmrt] is:fem is:sg
SFX F. et ète/L'D'Q' et is:fem is:sg
SFX a0 Y 2
SFX a0 er er/n'q' er po:infi
SFX a0 er e/j'n' [^y]er po:ipre po:spre po:1sg po:3sg
PFX L' Y 1
PFX L' 0 l' [aé] dp:le|la+
`;

describe('a Hunspell dictionary', () => {
	const lexicon = new Lexicon(
		packLexicon(
			expand(
				"4\ncomplet/F.() po:adj\nparler/a0() po:v1_it_q__a\nAsie/L'D' po:nom is:fem is:inv\nqu/-- po:err",
				AFFIXES
			)
		)
	);
	it('is expanded by the rules whose condition holds', () => {
		const forms = [...lexicon.forms()].map(([form]) => form);
		expect(new Set(forms)).toEqual(new Set(['complet', 'complets', 'complète', 'parler', 'parle', 'Asie']));
	});
	it('gives each form every mood and person it stands for', () =>
		expect(lexicon.analyses('parle').map(({ tense, person }) => `${tense} ${person}`)).toEqual([
			'present 1s',
			'present 3s',
			'subjunctive 1s',
			'subjunctive 3s'
		]));
	it('makes names of nouns with a capital', () =>
		expect(lexicon.analyses('Asie')).toEqual([{ lemma: 'Asie', part: 'name', gender: 'f', number: 'sp' }]));
});

/** A dictionary as dictd stores it. */
function dictd(...texts: string[]) {
	const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
	const base64 = (n: number): string => (n < 64 ? digits[n]! : base64(Math.floor(n / 64)) + digits[n % 64]!);
	let offset = 0;
	const lines = texts.map((text) => {
		const length = Buffer.byteLength(text);
		const line = `${text.split(' ')[0]}\t${base64(offset)}\t${base64(length)}`;
		offset += length;
		return line;
	});
	return readDictd(Buffer.from(texts.join('')), lines.join('\n'));
}

describe('a FreeDict entry', () => {
	it.each([
		['bateau /ba.to/ <n, masc>\nBoot, Schiff\nOuvrage flottant\n', ['Boot, Schiff']],
		[
			'battant /ba.tɑ̃/ <n, masc>\n1. Klöppel\nmarteau\n2. Türflügel\npartie mobile\n',
			['Klöppel', 'Türflügel']
		],
		['conclure /kɔ̃.klyʁ/ <v>\nconcluir 2.\nTerminer\n 3.\nArrêter\n', ['concluir']]
	])('gives its senses without their explanations: %s', (text, senses) =>
		expect(dictd(text)[0]?.senses).toEqual(senses)
	);
	it('is found by its place, whatever stands before it', () =>
		expect(dictd(`a <n>\n${'é'.repeat(90)}\n`, 'grâce à /ɡʁɑ.s‿a/\ngracias a\n')[1]).toEqual({
			headword: 'grâce à',
			grammar: '',
			senses: ['gracias a']
		}));
});

it('packs at most three senses of three words, each word once', () => {
	const text = packTranslations([
		{ headword: 'l’eau', grammar: 'n, fem', senses: ['a, b (c, d), b, e, f', 'a, g', 'h', 'i'] }
	]);
	expect(new Translations(text).entries("l'eau")).toEqual([
		{ headword: "l'eau", part: 'noun', gender: 'f', senses: ['a, b (c, d), b', 'g', 'h'] }
	]);
});

describe('a translation is inferred', () => {
	const word = (headword: string, sense: string) => ({ headword, grammar: 'n', senses: [sense] });
	const german = { toThird: [word('lien', 'Band')], fromThird: [word('Band', 'связь, том')] };
	const italian = { toThird: [word('lien', 'legame')], fromThird: [word('legame', 'связь')] };
	it('when two languages agree', () =>
		expect(infer([], [german, italian])).toEqual([{ headword: 'lien', grammar: 'n', senses: ['связь'] }]));
	it('not from one alone', () => expect(infer([], [german])).toEqual([]));
	it('not where the dictionary has the word', () =>
		expect(infer([word('lien', 'узы')], [german, italian])).toEqual([]));
	it('from a dictionary turned round', () =>
		expect(infer([], [], [word('vínculo', 'lien, attache')]).map(({ headword }) => headword)).toEqual([
			'lien',
			'attache'
		]));
});

it('refuses a package that is not the pinned one', () =>
	expect(() => check(wikdict('fra-spa'), new TextEncoder().encode('changed'))).toThrow(
		/not the file that was pinned/
	));
