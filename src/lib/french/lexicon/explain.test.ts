import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';
import { dictionaryOf } from './files.fixture.ts';

const { lexicon, translations } = dictionaryOf('es');
/** The explanation of the word that stands between brackets. */
function explained(marked: string) {
	const at = marked.indexOf('[');
	return explain(marked.replace(/[[\]]/g, ''), at, lexicon, translations)!;
}
const first = (marked: string) => {
	const [reading] = explained(marked).readings;
	return reading && `${reading.part} ${reading.lemma}`;
};

describe('the first reading', () => {
	it.each([
		['Elle [est] chinoise.', 'verb être'],
		['Il va vers l’[est].', 'noun est'],
		['[La] Chine a signé.', 'determiner le'],
		['Ils [signent] un traité.', 'verb signer'],
		['On a [signé] le texte.', 'verb signer'],
		['Pour la deuxième [fois], on parle.', 'noun fois'],
		['[L’]Asie centrale', 'determiner le'],
		['Il faut qu’[il] parte.', 'pronoun il'],
		['[Ces] pays travaillent.', 'determiner ce'],
		['Le contenu [du] traité', 'preposition de'],
		['Parle-t-[il] de sécurité ?', 'pronoun il'],
		['[Parle]-t-il de sécurité ?', 'verb parler'],
		['de grands [yeux]', 'noun œil'],
		['un [rendez-vous] régulier', 'noun rendez-vous'],
		['[aujourd’hui] encore', "adverb aujourd'hui"]
	])('of %s is %s', (marked, expected) => expect(first(marked)).toBe(expected));
});

describe('a capital', () => {
	it.each([
		['Il parle de l’[Etat].', 'noun état'],
		['[ETAT] DES LIEUX', 'noun état'],
		['un [MEDICAMENT]', 'noun médicament'],
		['[Économie] et sécurité', 'noun économie'],
		['vivre en [Chine]', 'name Chine']
	])('in %s hides no word: %s', (marked, expected) => expect(first(marked)).toBe(expected));

	it('makes a name of what no dictionary knows', () => {
		expect(explained('le président [Jinping]').kind).toBe('name');
		expect(explained('le mot [blorque]').kind).toBe('unknown');
	});
});

describe('œ', () => {
	it.each(['une [œuvre]', 'une [oeuvre]'])('may be written in two letters: %s', (marked) =>
		expect(first(marked)).toBe('noun œuvre')
	);
});

describe('a number', () => {
	it.each(['[2025]', 'les [4 500] élèves', 'le [XIVe] siècle', 'Louis [XIV]', 'la [1re] fois', 'à [20h45]'])(
		'is told: %s',
		(marked) => expect(explained(marked).kind).toBe('number')
	);
	it('is not seen in a word', () => expect(explained('[Le] traité').kind).toBe('word'));
});

describe('a feminine noun that the lexicon files under another word', () => {
	it.each([
		['prendre sa [retraite]', 'retraite', 'jubilación'],
		['les [capitales] d’Asie', 'capitale', 'capital'],
		['chaque [commune]', 'commune', 'municipio']
	])('%s is a word of its own', (marked, lemma, sense) => {
		const reading = explained(marked).readings.find(({ part }) => part === 'noun');
		expect(reading?.lemma).toBe(lemma);
		expect(reading?.entries.flatMap(({ senses }) => senses).join()).toContain(sense);
	});
});

describe('an expression', () => {
	it.each([
		['C’est possible [grâce] au commerce.', 'grâce à'],
		['C’est possible grâce [au] commerce.', 'grâce à'],
		['un autre [point] de vue', 'point de vue'],
		['de nouvelles [routes] de la soie', 'route de la soie'],
		['[En] revanche, rien.', 'en revanche'],
		['La région [ferait] office de tampon.', 'faire office de']
	])('comes before the word: %s', (marked, headword) =>
		expect(explained(marked).expression?.headword).toBe(headword)
	);
	it.each(['à [la] base de', 'une [plus] grande ville', 'vers la [terre]', 'de [nouveaux] participants'])(
		'is not seen in %s',
		(marked) => expect(explained(marked).expression).toBeUndefined()
	);
});

it('names the two words of a contraction, and both readings of « des »', () => {
	const found = explained('[des] trains');
	expect(found.contracts).toEqual(['de', 'les']);
	expect(found.readings.map(({ lemma }) => lemma).sort()).toEqual(['de', 'un']);
});

it('shows at most three senses of a headword', () => {
	for (const word of ['battre', 'mettre', 'prendre', 'coup'])
		for (const { senses } of translations.entries(word)) expect(senses.length).toBeLessThanOrEqual(3);
});

it('has nothing to say where there is no word', () =>
	expect(explain('Oui, non.', 3, lexicon, translations)).toBeUndefined());
