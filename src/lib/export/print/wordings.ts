import type { GapSize, PaperBody } from './paper.ts';

/** What a sheet and its key say of themselves: French like the lesson, whatever the language of the interface. */
export const wordings = {
	name: 'Nom, prénom',
	class: 'Classe',
	date: 'Date',
	score: 'Note',
	source: 'Source',
	retold: 'Texte raconté avec d’autres mots. Licence',
	code: 'Feuille',
	keyCode: 'Corrigé de la feuille',
	text: 'Le texte',
	glosses: 'Pour comprendre le texte',
	guided: 'Pendant la lecture',
	guidedHelp: 'Une question par partie du texte, sans note.',
	words: 'Les mots à retenir',
	wordsHead: { word: 'Mot', meaning: 'Sens', own: 'Dans ma langue, ou dans une phrase à moi' },
	questions: 'Les questions',
	proof: 'Recopiez la phrase du texte qui le prouve.',
	key: 'Corrigé',
	sameCode: 'Ce corrigé va avec la feuille qui porte le même code\u00a0:',
	lines: 'Les numéros de lignes sont ceux du texte imprimé (l.).',
	heard: 'À lire aux élèves, deux ou trois fois',
	model: 'Un exemple de texte',
	rubric: 'Grille d’évaluation',
	checklist: 'Avant de rendre mon texte, je vérifie',
	starters: 'Pour commencer mes phrases',
	count: 'Nombre de mots\u00a0: ………',
	writing: 'À vous\u202f!'
} as const;

/** « l. 12 », « l. 12–13 ». */
export const lineMark = (lines: number | string): string => `l.\u00a0${lines}`;

/** Says to a screen reader what the drawing is; where the places lie, their clues say. */
export const mapLabel = (places: number): string => `Carte\u00a0: ${places} lieux numérotés`;

/** « 2 points ». */
export const pointsText = (points: number): string => `${points}\u00a0point${points > 1 ? 's' : ''}`;

/** « 40 à 60 mots », « 250 mots au moins ». */
const lengthText = ({ minWords, maxWords }: { minWords: number; maxWords?: number }): string =>
	maxWords ? `${minWords} à ${maxWords}\u00a0mots` : `${minWords}\u00a0mots au moins`;

/** What to do with a question, in one line. */
export function instructionOf(body: PaperBody): string {
	switch (body.form) {
		case 'choice':
			return body.ticks === 1 ? 'Cochez une réponse.' : `Cochez ${inLetters(body.ticks)} réponses.`;
		case 'underline':
			return `Soulignez ${body.words === 1 ? 'un mot' : `${inLetters(body.words)} mots`}.`;
		case 'text':
			return body.isHeard ? 'Votre professeur lit la phrase. Écrivez-la.' : 'Écrivez votre réponse.';
		case 'gap': {
			if (body.bank) return 'Complétez avec les mots de l’encadré. Chaque mot ne sert qu’une fois.';
			const gaps = body.pieces.filter((piece) => typeof piece !== 'string');
			return gaps.some(({ options }) => options)
				? 'Recopiez dans chaque trou ce qui convient.'
				: toWrite[gaps[0]?.size ?? 'word'];
		}
		case 'match':
			return [
				body.map ? 'Écrivez dans chaque case la lettre du nom.' : 'Écrivez une lettre dans chaque case.',
				body.isShared && 'Une lettre peut servir plusieurs fois.'
			]
				.filter((part) => part)
				.join(' ');
		case 'order':
			return `Numérotez de 1 à ${body.entries.length}.`;
		case 'pieces':
			return 'Écrivez la phrase.';
		case 'essay':
			return `Écrivez votre texte\u00a0: ${lengthText(body)}.`;
	}
}

const toWrite: Record<GapSize, string> = {
	word: 'Écrivez ce qui manque.',
	words: 'Écrivez ce qui manque.',
	sentence: 'Écrivez la suite.'
};

const NUMBERS = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const inLetters = (n: number): string => NUMBERS[n] ?? String(n);
