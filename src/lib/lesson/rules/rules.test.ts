import { describe, expect, test } from 'vitest';
import type { LessonFiles } from '../files.ts';
import { edited, findings, smallLesson } from '../small-lesson.fixture.ts';
import type { RuleSetting } from './rule.ts';
import { rules } from './rules.ts';

/** A lesson that a rule is content with, and the same one with a weakness it must find. */
interface Case {
	sound?: LessonFiles;
	broken: LessonFiles;
	setting?: RuleSetting;
	finds: string[];
}

const quiz = (from: string, to: string, lesson?: LessonFiles) => edited('a2.quiz.yaml', from, to, lesson);
const terms = (from: string, to: string) => edited('glossary.yaml', from, to);
const frame = (from: string, to: string, lesson?: LessonFiles) => edited('lesson.yaml', from, to, lesson);
const text = (from: string, to: string, lesson?: LessonFiles) => edited('a2.md', from, to, lesson);

const longText = (sentences: number) =>
	text(
		'**un pont** ensemble.',
		`**un pont** ensemble. ${'Dix petits mots font une phrase courte mais bien longue. '.repeat(sentences).trim()}`
	);
const questions = (skills: string[]) =>
	skills
		.map(
			(skill, n) => `- id: plus-${n}
  kind: true-false
  skill: ${skill}
  prompt: Les villes sont voisines.
  evidence: au bord de la rivière
  answer: unsaid
  feedback: { true: Rien ne le dit., false: Rien ne le dit. }
  explanation: Le texte parle d’une rivière et de deux villes, rien de plus.
`
		)
		.join('');
const choice = (id: string, key: number) => `- id: ${id}
  kind: choice
  skill: detail
  prompt: Où sont les maires ?
  evidence: au bord de la rivière
  options:
${['Près de l’eau.', 'Dans un train.', 'Sur une place.'].map((option, n) => `    - { text: ${option}, ${n === key ? 'correct: true' : `feedback: Non., misreading: lieu ${n}`} }\n`).join('')}  explanation: Le texte dit « au bord de la rivière », donc près de l’eau.
`;
const withQuestions = (added: string): LessonFiles => ({
	...smallLesson,
	files: { ...smallLesson.files, 'a2.quiz.yaml': smallLesson.files['a2.quiz.yaml'] + added }
});

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

const cases: Record<keyof typeof rules, Case[]> = {
	'answer-length': [
		{
			broken: quiz('Près de l’eau.', 'Tout près de l’eau et sur le bord de la grande rivière.'),
			finds: ['small/a2.quiz.yaml:33:7 error the right answer has 55 characters, the options 28 on average']
		},
		{
			sound: withQuestions(choice('x', 0) + choice('y', 1) + choice('z', 2)),
			broken: quiz(
				'Elles s’entendent sur un projet.',
				'Elles s’entendent sur un très grand projet.',
				withQuestions(
					choice('x', 0) +
						choice('y', 1).replace('Dans un train.', 'Dans un bateau.') +
						choice('z', 2).replace('Sur une place.', 'Sur la grande place.')
				)
			),
			finds: [
				'small/a2.quiz.yaml:10:7 error the right answer has 43 characters',
				'small/a2.quiz.yaml:2:1 error the right answer is the longest option in 3 of 5 questions'
			]
		}
	],
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
	explanation: [
		{
			broken: quiz(
				'Le texte ne donne aucun prix, on ne peut donc pas répondre.',
				'Correct ! Le prix manque.'
			),
			finds: ['small/a2.quiz.yaml:44:16 error the explanation has 4 words']
		},
		{
			broken: quiz(
				'Le texte ne donne aucun prix, on ne peut donc pas répondre.',
				'Bravo, il fallait bien choisir cette réponse et aucune autre.'
			),
			finds: ['small/a2.quiz.yaml:44:16 warning the explanation shares no word with the evidence']
		}
	],
	'gap-clue': [
		gapCase('On parle de {1}.', 'small/a2.quiz.yaml:84:8 warning “de” does not fit “eau”, “air”'),
		gapCase('On parle d’{1}.', 'small/a2.quiz.yaml:84:8 warning “d’” does not fit “pain”')
	],
	independence: [
		{
			broken: quiz('Que font les deux villes', 'Que font les deux villes près de l’eau'),
			finds: ['small/a2.quiz.yaml:7:11 warning this stem holds “Près de l’eau.”, the right answer of “lieu”']
		}
	],
	'key-balance': [
		{
			sound: withQuestions(choice('x', 1) + choice('y', 2)),
			broken: withQuestions([1, 2, 3, 4].map((n) => choice(`x-${n}`, 0)).join('')),
			finds: ['small/a2.quiz.yaml:2:1 error right answers stand 6, 0, 0 times']
		},
		{
			broken: withQuestions(choice('x', 0) + choice('y', 1)),
			finds: ['small/a2.quiz.yaml:2:1 warning right answers stand 3, 1, 0 times']
		},
		{
			broken: withQuestions(questions(['media', 'media', 'media'])),
			finds: ['small/a2.quiz.yaml:2:1 warning 4 of 5 statements are “unsaid”']
		}
	],
	'key-in-evidence': [
		{
			sound: quiz(
				'Près de l’eau.',
				'Dans la ville de Nur.',
				quiz('evidence: au bord de la rivière', 'evidence: La ville de Nur')
			),
			broken: quiz('Près de l’eau.', 'Tout près d’Astana.'),
			finds: ['small/a2.quiz.yaml:30:13 warning “astana” is in the right answer but not in the evidence']
		}
	],
	negation: [
		{
			broken: quiz('Où a eu lieu la rencontre', 'Où n’a pas eu lieu la rencontre'),
			finds: ['small/a2.quiz.yaml:29:11 warning the stem is negative']
		},
		{
			broken: quiz(
				'Sur le pont.',
				'Il ne le dit pas.',
				quiz('Où a eu lieu la rencontre', 'Où n’a pas eu lieu la rencontre')
			),
			finds: [
				'small/a2.quiz.yaml:29:11 warning the stem is negative',
				'small/a2.quiz.yaml:35:7 error a negative option below a negative stem'
			]
		},
		{
			broken: quiz('Le pont va coûter cher.', 'Le texte ne dit pas que le pont n’est jamais cher.'),
			finds: ['small/a2.quiz.yaml:40:11 error two negations in one stem']
		},
		{
			broken: quiz('Le journal est libre de toute ville.', 'Le journal n’est pas à la ville.'),
			finds: ['small/a2.quiz.yaml:19:11 warning a negative statement that is false']
		}
	],
	options: [
		{
			broken: quiz('Sur le pont.', 'Toutes les réponses.'),
			finds: ['small/a2.quiz.yaml:35:15 error “Toutes les réponses.” speaks of the other options']
		},
		{
			broken: quiz('misreading: projet = fait', 'misreading: maire = mairie'),
			finds: ['small/a2.quiz.yaml:35:7 warning two options stand for the misreading “maire = mairie”']
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
	'skill-balance': [
		{
			sound: withQuestions(questions(['gist', 'detail', 'detail', 'inference', 'vocabulary', 'vocabulary'])),
			broken: withQuestions(questions(['gist', 'detail', 'detail', 'inference', 'vocabulary'])),
			finds: ['small/a2.quiz.yaml:2:1 error 2 of the A2 questions train “vocabulary”: 3 at least']
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
	'word-spotting': [
		{
			broken: quiz('Près de l’eau.', 'Au bord de la rivière.'),
			finds: ['small/a2.quiz.yaml:33:15 warning the right answer repeats the text more than any wrong one']
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
};

function gapCase(sentence: string, finds: string): Case {
	const question = (text: string) =>
		withQuestions(`- id: trou
  kind: gap-select
  skill: vocabulary
  prompt: Choisissez le mot.
  evidence: au bord de la rivière
  text: ${text}
  gaps:
    1: { options: [{ text: eau, correct: true }, { text: pain, feedback: Non., misreading: repas }, { text: air, feedback: Non., misreading: vent }] }
  explanation: On parle ici de la rivière, donc il faut choisir ce mot.
`);
	return { sound: question('On parle bien : {1}.'), broken: question(sentence), finds: [finds] };
}

describe.each(Object.entries(cases))('%s', (rule, examples) => {
	const name = rule as keyof typeof rules;
	test.each(examples)('finds the weakness, at its place: $finds', ({ broken, setting, finds }) => {
		expect(findings(name, broken, setting)).toEqual(finds.map((line) => expect.stringContaining(line)));
	});
	test.each(examples)('is content without it: $finds', ({ sound = smallLesson, setting }) => {
		expect(findings(name, sound, setting)).toEqual([]);
	});
});
