import type { LessonFiles } from '../files.ts';
import { edited, smallLesson } from '../small-lesson.fixture.ts';
import { frame, quiz, terms, text, type Case } from './case.fixture.ts';

const longText = (sentences: number) =>
	text(
		'**un pont** ensemble.',
		`**un pont** ensemble. ${'Dix petits mots font une phrase courte mais bien longue. '.repeat(sentences).trim()}`
	);
const B1 = smallLesson.files['lesson.yaml']!.split('levels:\n')[1]!
	.split('spelling:')[0]!
	.replace('A2:', 'B1:');
const twoLevels = (b1: string): LessonFiles => {
	const lesson = frame('spelling:', `${B1}spelling:`);
	return {
		...lesson,
		files: { ...lesson.files, 'b1.md': b1, 'b1.quiz.yaml': smallLesson.files['a2.quiz.yaml']! }
	};
};

const SOURCE = 'Hier, les deux maires de la région ont signé un accord sur le prix de l’eau et du bois.';

const wellWritten = frame(
	'minWords: 20',
	'minWords: 40',
	frame(
		'maxWords: 40',
		'maxWords: 60',
		frame(
			'- Salut Karim',
			'- Voici un très long début, pour avoir un peu plus de mots dans ce message. Salut Karim'
		)
	)
);

/** Examples for the rules on texts, words, the frame and the teacher’s page. */
export const textCases = {
	claims: [
		{
			broken: frame('marker: Selon le journal Le Pont', 'marker: D’après Le Pont'),
			finds: ['small/lesson.yaml:38:75 error “D’après Le Pont” is neither in the sentence evenement.3']
		},
		{
			broken: frame(', marker: Selon le journal Le Pont', ''),
			finds: ['small/lesson.yaml:38:58 warning opinion without a `marker`']
		},
		{
			broken: frame(', sourceRef: mairie-2020', ''),
			finds: ['small/lesson.yaml:39:53 error a fact that the lesson adds needs its source']
		}
	],
	'copied-words': [
		{
			setting: { source: SOURCE },
			broken: text('au bord de la rivière', 'hier, les deux maires de la région sont au bord de la rivière'),
			finds: [
				'small/a2.md:4:89 warning 7 words in a row stand in the source, “hier, les deux maires de la région'
			]
		},
		{
			setting: { source: SOURCE },
			broken: quiz(
				'Les maires se sont vus',
				'Les deux maires de la région ont signé un accord ; ils se sont vus'
			),
			finds: ['small/a2.quiz.yaml:36:16 error 10 words in a row stand in the source']
		},
		{
			setting: { source: SOURCE },
			sound: quiz('« au bord de la rivière »', '« le prix de l’eau » au bord de la rivière'),
			broken: quiz('« au bord de la rivière »', '« le prix de l’eau et du » bord'),
			finds: ['small/a2.quiz.yaml:36:41 warning 7 words in a row stand in the source']
		}
	],
	definitions: [
		{
			broken: terms('texte officiel entre', 'un traité officiel entre'),
			finds: ['small/glossary.yaml:19:21 error the definition uses the word itself, “traité”']
		},
		{
			broken: terms('Les deux pays préparent un traité sur l’eau.', 'Les deux pays parlent de l’eau.'),
			finds: ['small/glossary.yaml:20:12 warning the example uses no form of the word']
		},
		{
			broken: terms(
				'Les deux pays préparent un traité sur l’eau.',
				'La ville de Nur et la ville de Sari ont signé un traité.'
			),
			finds: ['small/glossary.yaml:20:12 warning the example is the sentence evenement.1 of the text']
		}
	],
	quotes: [
		{
			sound: quiz('« au bord de la rivière »', '« se sont retrouvés au bord de la rivière »'),
			broken: quiz('« au bord de la rivière »', '« là où les deux maires ont parlé »'),
			finds: ['small/a2.quiz.yaml:36:39 warning this quotation has 7 words']
		},
		{
			setting: { source: SOURCE },
			broken: text('une grande chance', '« un accord sur le prix de l’eau » et une grande chance'),
			finds: ['small/a2.md:4:144 error this quotation has 7 words']
		}
	],
	'same-sections': [
		{
			sound: twoLevels(smallLesson.files['a2.md']!),
			broken: twoLevels(smallLesson.files['a2.md']!.replace('## Qui parle', '## Qui écrit')),
			finds: ['small/b1.md:3:1 error the sections are evenement, qui-ecrit, but A2 has evenement, qui-parle']
		}
	],
	'second-reader': [
		{
			sound: frame('reviewers: []', 'reviewers: [Une collègue]'),
			broken: smallLesson,
			finds: ['small/lesson.yaml:8:1 warning no second reader is named']
		}
	],
	'sentence-length': [
		{
			broken: text(
				'se sont retrouvés',
				'se sont retrouvés un matin de printemps avec leurs amis, leurs familles et tous les gens des deux villes'
			),
			finds: ['small/a2.md:4:58 warning this sentence has 26 words']
		},
		{
			broken: text(
				'ensemble.',
				'ensemble, et les gens des deux villes ont pris place sur le grand quai de bois.',
				text(
					'se sont retrouvés',
					'se sont retrouvés ce matin avec leurs amis et leurs deux familles',
					text('Elles viennent du', 'Elles viennent toutes, comme on peut le voir ici, du')
				)
			),
			finds: ['small/a2.md:1:1 warning sentences have 13.8 words on average']
		}
	],
	spelling: [
		{
			setting: { isWord: (word) => !/^(rivierre|nur|sari)$/i.test(word) },
			broken: text('qui appartient', 'de la rivierre, qui appartient'),
			finds: ['small/a2.md:7:75 warning “rivierre” is not in the dictionary']
		}
	],
	targets: [
		{
			sound: frame('[signer, traite, promettre]', '[signer, traite, promettre, ne-pas, a, b, c, d]'),
			broken: frame('[signer, traite, promettre]', '[signer, traite, signer]'),
			finds: [
				'small/lesson.yaml:36:5 warning 3 target terms',
				'small/lesson.yaml:36:31 warning “signer” is listed twice'
			]
		}
	],
	'teacher-page': [
		{
			broken: edited('teacher.md', '## Prolongements', '## Suite'),
			finds: ['small/teacher.md:1:1 error the part “## Prolongements” is missing']
		},
		{
			broken: edited('teacher.md', '- Un journal de la ville de Sari\n', ''),
			finds: ['small/teacher.md:7:1 error 1 other sources are listed']
		}
	],
	'term-grammar': [
		{
			broken: terms('  gender: m\n', ''),
			finds: [
				'small/glossary.yaml:15:8 error a noun needs its `gender`',
				'small/glossary.yaml:14:13 warning the article of “un traité” does not go with'
			]
		},
		{
			broken: terms('headword: un traité', 'headword: une traité'),
			finds: ['small/glossary.yaml:14:13 warning the article of “une traité” does not go with the gender m']
		},
		{
			broken: terms('headword: un traité', 'headword: traité'),
			finds: ['small/glossary.yaml:14:13 warning a noun stands with its article']
		},
		{
			broken: terms('ipa: tʁete', 'ipa: "[tRete]"'),
			finds: ['small/glossary.yaml:18:8 error “[” and “R” and “]” is no phonetic letter']
		}
	],
	'text-length': [
		{
			sound: longText(10),
			broken: longText(14),
			finds: ['small/a2.md:1:1 error the text has 219 words: A2 wants 171 to 209']
		}
	],
	translations: [
		{
			broken: terms('ru: договор', 'ru: dogovor'),
			finds: ['small/glossary.yaml:21:74 error this is not written in the script of “ru”']
		}
	],
	typography: [
		{
			broken: quiz('Où a eu lieu la rencontre ?', 'Où a eu lieu la rencontre ?'),
			finds: ['small/a2.quiz.yaml:29:36 error']
		},
		{
			broken: text('D’où viennent', "D'où viennent"),
			finds: ['small/a2.md:7:2 error']
		},
		{
			broken: edited('teacher.md', 'Le site d’une', "Le site d'une"),
			finds: ['small/teacher.md:9:1 error']
		}
	],
	writing: [
		{
			sound: wellWritten,
			broken: smallLesson,
			finds: ['small/lesson.yaml:44:17 warning A2 asks for 40 words at least']
		},
		{
			sound: wellWritten,
			broken: frame('maxWords: 40', 'maxWords: 25'),
			finds: [
				'small/lesson.yaml:54:9 error the model has 26 words: the task asks for 20 to 25',
				'small/lesson.yaml:44:17 warning A2 asks'
			]
		},
		{
			sound: wellWritten,
			broken: frame('maxWords: 40', 'maxWords: 10'),
			finds: [
				'small/lesson.yaml:44:17 error minWords (20) is above maxWords (10)',
				'small/lesson.yaml:44:17 warning A2 asks'
			]
		}
	]
} satisfies Record<string, Case[]>;
