import type { LevelText, Section, Term } from '#lib/lesson/lesson.ts';

/** A term as the compiler gives it, for tests. */
export const treaty: Term = {
	id: 'traite',
	headword: 'un traité',
	lemma: 'traité',
	pos: 'noun',
	gender: 'm',
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

const guided = (section: string): Section['guided'] => ({
	id: `guide-${section}`,
	kind: 'short',
	rev: 'r',
	stop: 'reading',
	section,
	skill: 'detail',
	prompt: 'Combien de pays ?',
	hints: [],
	evidence: [],
	explanation: 'Le texte dit six.',
	typing: {
		accept: ['six'],
		variants1990: [],
		forms: [],
		anticipated: {},
		focus: 'meaning',
		article: 'none',
		caseMatters: false,
		neighbours: []
	},
	numeric: false
});

/** A text of two sections with one term, for tests. */
export const text: LevelText = {
	lesson: 'sommet',
	level: 'B1',
	title: 'Six pays, un traité',
	words: 12,
	sections: [
		{
			id: 'evenement',
			heading: 'L’événement',
			paragraphs: [
				[
					{
						id: 'evenement.1',
						runs: [{ text: 'Six pays ont signé un ' }, { text: 'traité', term: 'traite' }, { text: '.' }]
					},
					{ id: 'evenement.2', runs: [{ text: 'Il doit durer.' }] }
				]
			],
			guided: guided('evenement')
		},
		{
			id: 'projets',
			heading: 'Les projets',
			paragraphs: [[{ id: 'projets.1', runs: [{ text: 'On parle de trains.' }] }]],
			guided: guided('projets')
		}
	],
	glossary: [treaty],
	writing: {
		genre: '',
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
