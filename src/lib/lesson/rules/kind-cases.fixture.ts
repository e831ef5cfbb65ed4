import type { LessonFiles } from '../files.ts';
import { frame, quiz, text, withQuestions, type Case } from './case.fixture.ts';

/** A question added to the small lesson, and the same one with one passage replaced. */
function kindCase(question: string, from: string, to: string, finds: string | string[]): Case {
	if (question.split(from).length !== 2) throw new Error(`“${from}” must stand once`);
	return {
		sound: withQuestions(question),
		broken: withQuestions(question.replace(from, () => to)),
		finds: [finds].flat()
	};
}
const added = (kind: string, fields: string, skill = 'detail'): string => `- id: plus
  kind: ${kind}
  skill: ${skill}
  prompt: Que dit le texte ?
  evidence: au bord de la rivière
${fields}
  explanation: Le texte dit « au bord de la rivière », donc près de l’eau.
`;

const locate = added('locate', `  in: evenement\n  keys: [au bord de la rivière]`);
const markWords = added(
	'mark-words',
	`  text: "[Selon] le journal, le maire viendra bientôt. Il parle de la rivière."
  notes: { parle: Ce verbe dit ce que fait le maire. }`
);
const paraphrase = added(
	'paraphrase',
	`  phrase: au bord de la rivière
  options:
    - { text: loin de toute eau, feedback: Relisez., misreading: bord = loin }
    - { text: tout près de l’eau, correct: true }`,
	'vocabulary'
);
const bestSummary = added(
	'best-summary',
	`  options:
    - { text: Deux villes ont un projet commun., correct: true }
    - { text: Deux maires se sont bien parlé., partial: true, feedback: Et le projet ? }
    - { text: Deux maires ont un vieux pont., feedback: Relisez., misreading: projet = fait }`
);
const wordBank = added(
	'word-bank',
	`  text: Les deux {1} ont construit un {2} sur l’{3}.
  gaps:
    1: { answer: villes }
    2: { answer: pont }
    3: { answer: eau }
  distractors: [herbe]`
);
const wordOrder = added(
	'word-order',
	`  chunks: [les deux villes, ont, déjà, signé, un accord]\n  rule: Déjà après ont.`
);
const whoSays = added(
	'who-says',
	`  speakers: [le journal, la leçon]
  statements:
    - { text: Ce pont est une chance., speaker: le journal, why: Selon. }
    - { text: Il faut comparer., speaker: la leçon, why: Un conseil. }`
);
const certainty = added(
	'certainty',
	`  statements:
    - { text: Il viendra peut-être., degree: possible, why: Peut-être. }
    - { text: Il est sûr de venir., degree: certain, why: Sûr. }
    - { text: Il ne viendra jamais., degree: excluded, why: Jamais. }`
);
const categorise = added(
	'categorise',
	`  categories:
    - { name: Des personnes, items: [un maire, une voisine] }
    - { name: Des lieux, items: [une ville, un bord] }`
);
const dictation = added('dictation', `  sentence: Les maires parlent près de la rivière.`);
const rewrite = added(
	'rewrite',
	`  source: Il signe un traité.
  start: Ils
  accept: [signent un traité]
  model: Ils signent un traité.
  checklist: [Le verbe est au pluriel., Le sujet aussi.]`
);
const map = added(
	'map',
	`  ask: [FRA, ESP]
  clues:
    FRA: Au nord de l’autre pays.
    ESP: Au sud de l’autre pays.`
);
const withMap = (question: string): LessonFiles =>
	frame(
		'levels:\n  A2:',
		`map:
  countries: [{ code: FRA, name: France }, { code: ESP, name: Espagne }]
  alt: La France est au nord de l’Espagne.
levels:
  A2:`,
		withQuestions(question)
	);
const trueFalse = (n: number) =>
	added(
		'true-false',
		`  answer: unsaid\n  feedback: { true: Rien ne le dit., false: Rien ne le dit. }`,
		'gist'
	).replace('plus', `plus-${n}`);
const eightMore = [1, 2, 3, 4, 5, 6, 7, 8].map(trueFalse).join('');

/** Examples for the rules on single kinds of question, and on how kinds make a quiz. */
export const kindCases = {
	'best-summary': [
		kindCase(
			bestSummary,
			'partial: true',
			'misreading: réunion = parole',
			'small/a2.quiz.yaml:83:5 warning every summary but the best is false'
		)
	],
	categorise: [
		kindCase(
			categorise,
			'items: [un maire, une voisine]',
			'items: [un maire, une voisine, un voisin, un journaliste, un enfant]',
			'small/a2.quiz.yaml:83:37 warning 5 of 7 items belong to “Des personnes”'
		),
		kindCase(
			categorise,
			'un maire',
			'des personnes connues',
			'small/a2.quiz.yaml:83:38 warning “des personnes connues” holds a word of its category'
		)
	],
	certainty: [
		kindCase(
			certainty,
			'degree: certain',
			'degree: possible',
			'small/a2.quiz.yaml:83:5 warning 2 of 3 statements are “possible”'
		)
	],
	dictation: [
		kindCase(
			dictation,
			'Les maires',
			'Les deux maires',
			'small/a2.quiz.yaml:82:13 warning “deux” can be written in figures and in letters'
		)
	],
	'kind-balance': [
		{
			broken: withQuestions(eightMore),
			finds: ['small/a2.quiz.yaml:2:1 warning 9 of the 13 A2 questions are of the kind “true-false”']
		}
	],
	locate: [
		{
			sound: withQuestions(locate),
			broken: text(
				'au bord de la rivière.',
				'au bord de la rivière, un soir de juin, avec des élèves et des voisins.',
				withQuestions(locate)
			),
			finds: ['small/a2.quiz.yaml:83:9 warning the sentence to be found has']
		}
	],
	'map-clues': [
		{
			sound: withMap(map),
			broken: withMap(map.replace('Au nord de l’autre pays.', 'La France est au nord.')),
			finds: ['small/a2.quiz.yaml:84:10 warning the clue names “France” itself']
		},
		{
			sound: withMap(map),
			broken: withMap(map.replace('Au nord', 'Au sud')),
			finds: ['small/a2.quiz.yaml:84:10 warning this is the clue of ESP too']
		}
	],
	'mark-words': [
		kindCase(
			markWords,
			'[Selon] le journal, le maire viendra bientôt. Il parle de la rivière.',
			'[Selon] [le] [journal], il parle.',
			'small/a2.quiz.yaml:82:9 warning 3 of 5 words are to be marked'
		),
		kindCase(
			markWords,
			'parle: Ce',
			'selon: Ce',
			'small/a2.quiz.yaml:82:9 warning no word that must not be marked has a remark'
		)
	],
	paraphrase: [
		kindCase(
			paraphrase,
			'tout près de l’eau',
			'près de la rivière',
			'small/a2.quiz.yaml:85:15 warning the right answer repeats a word of the phrase'
		)
	],
	rewrite: [
		kindCase(
			rewrite,
			'model: Ils signent un',
			'model: Ils signent le',
			'small/a2.quiz.yaml:85:10 warning the model itself is not accepted'
		),
		kindCase(
			rewrite,
			'accept: [signent un traité]',
			'accept: [signent un traité, Il signe un traité]',
			'small/a2.quiz.yaml:82:11 error the sentence to be reworded is accepted as it is'
		)
	],
	siblings: [
		{
			sound: quiz(
				'evidence: Le texte ne donne pas le prix du pont.',
				'evidence: ont signé un traité',
				withQuestions(eightMore)
			),
			broken: withQuestions(eightMore),
			finds: ['small/a2.quiz.yaml:41:13 warning no other kind of question asks about this sentence']
		}
	],
	'who-says': [
		kindCase(
			whoSays,
			'[le journal, la leçon]',
			'[le journal, la leçon, personne]',
			'small/a2.quiz.yaml:82:13 warning nothing is said by “personne”'
		),
		kindCase(
			whoSays,
			'speaker: la leçon',
			'speaker: le journal',
			'small/a2.quiz.yaml:84:5 warning one speaker says everything'
		)
	],
	'word-bank': [
		kindCase(wordBank, '[herbe]', '[]', [
			'small/a2.quiz.yaml:84:5 warning the last word is given away',
			'small/a2.quiz.yaml:86:8 warning after “l’” no other word of the bank can stand than “eau”'
		]),
		kindCase(
			wordBank,
			'answer: villes',
			'answer: Villes',
			'small/a2.quiz.yaml:84:8 warning “Villes” alone begins with a capital'
		)
	],
	'word-order': [
		kindCase(
			wordOrder,
			'[les deux',
			'[Les deux',
			'small/a2.quiz.yaml:82:12 warning the capital of “Les deux villes” says that it comes first'
		),
		kindCase(
			wordOrder,
			'ont, déjà, signé, un accord',
			'ont signé, un accord',
			'small/a2.quiz.yaml:82:11 warning 3 chunks are quickly tried out'
		)
	]
} satisfies Record<string, Case[]>;
