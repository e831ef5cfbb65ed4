import { quiz, withQuestions, type Case } from './case.fixture.ts';

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
const summary = (best: string) => `- id: resume
  kind: best-summary
  skill: gist
  prompt: Quel est le meilleur résumé ?
  evidence: au bord de la rivière
  options:
    - { text: ${best}, correct: true }
    - { text: Deux villes veulent un pont sur la rivière., partial: true, feedback: Le journal manque. }
    - { text: Deux villes ont fini un pont sur la rivière., feedback: Non., misreading: projet = fait }
  explanation: Le texte dit « au bord de la rivière », donc près de l’eau.
`;

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

/** Examples for the rules on questions. */
export const questionCases = {
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
		},
		{
			sound: withQuestions(summary('Un journal dit que deux villes veulent un pont.')),
			broken: withQuestions(
				summary('Un journal dit que deux villes veulent un pont et il donne sans preuve un avis sur le prix.')
			),
			finds: ['small/a2.quiz.yaml:83:7 error the right answer has 91 characters']
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
			broken: withQuestions(choice('x', 0) + summary('Un journal dit que deux villes veulent un pont.')),
			finds: ['small/a2.quiz.yaml:2:1 error right answers stand 4, 0, 0 times']
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
	'skill-balance': [
		{
			sound: withQuestions(questions(['gist', 'detail', 'detail', 'inference', 'vocabulary', 'vocabulary'])),
			broken: withQuestions(questions(['gist', 'detail', 'detail', 'inference', 'vocabulary'])),
			finds: ['small/a2.quiz.yaml:2:1 error 2 of the A2 questions train “vocabulary”: 3 at least']
		}
	],
	'word-spotting': [
		{
			broken: quiz('Près de l’eau.', 'Au bord de la rivière.'),
			finds: ['small/a2.quiz.yaml:33:15 warning the right answer repeats the text more than any wrong one']
		}
	]
} satisfies Record<string, Case[]>;
