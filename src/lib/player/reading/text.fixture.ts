import type { LevelText, Section, Sentence, Term } from '#lib/lesson/lesson.ts';
import { sampleQuestion } from '#lib/question/sample.fixture.ts';

/** A term as the compiler gives it. */
const treaty: Term = {
	id: 'traite',
	headword: 'un traité',
	lemma: 'traité',
	pos: 'noun',
	gender: 'm',
	register: 'soutenu',
	forms: ['traité', 'traités'],
	ipa: 'tʁɛ.te',
	definition: 'Un accord écrit et officiel entre plusieurs pays.',
	example: 'Les deux voisins ont signé un traité sur l’eau.',
	family: ['traiter'],
	synonyms: ['un accord'],
	translations: {
		en: 'treaty',
		es: 'tratado',
		de: 'Vertrag',
		pt: 'tratado',
		ru: 'договор',
		zh: '条约',
		ar: 'معاهدة'
	},
	falseFriends: { en: '≠ « treat » (une friandise)' },
	sentence: 'evenement.1'
};

const section = (id: string, heading: string, sentences: Sentence[]): Section => ({
	id,
	heading,
	paragraphs: [sentences],
	guided: sampleQuestion('short')
});

/** A text of two sections with one term. */
export const text: LevelText = {
	lesson: 'sommet',
	level: 'B1',
	title: 'Six pays, un traité',
	words: 12,
	sections: [
		section('evenement', 'L’événement', [
			{
				id: 'evenement.1',
				runs: [{ text: 'Six pays ont signé un ' }, { text: 'traité', term: 'traite' }, { text: '.' }]
			},
			{ id: 'evenement.2', runs: [{ text: 'Il doit durer.' }] }
		]),
		section('projets', 'Les projets', [{ id: 'projets.1', runs: [{ text: 'On parle de trains.' }] }])
	],
	glossary: [treaty],
	writing: {
		genre: 'courriel',
		situation: '',
		instructions: [],
		minWords: 1,
		starters: [],
		checklist: [],
		rubric: [],
		model: []
	},
	canDo: [],
	targets: []
};
