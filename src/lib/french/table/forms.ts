import { rows } from './row.ts';

/** Forms of the lemma: mood, tense and person, gender and number, another class of word. */
export const formRows = [
	...rows(
		'conclu',
		{
			forms: ['conclure', 'concluent', 'conclut', 'conclue', 'conclues', 'concluait', 'conclura'],
			features: {
				conclu: 'past-participle',
				conclure: 'infinitive',
				concluent: 'present 3p',
				conclut: 'present 3s / simple-past 3s',
				conclue: 'past-participle f',
				conclues: 'past-participle f p',
				concluait: 'imperfect 3s',
				conclura: 'future 3s'
			}
		},
		[
			['conclure', '1 verb-form', '½ verb-form', { is: 'infinitive' }],
			['concluent', '1 verb-form', '½ verb-form', { is: 'present 3p' }],
			['conclut', '1 verb-form', '½ verb-form', { is: 'present 3s' }],
			['concluait', '1 verb-form', '½ verb-form', { is: 'imperfect 3s' }],
			['Conclura', '1 verb-form', '½ verb-form', { is: 'future 3s' }],
			['conclue', '1 agreement', '½ agreement', { is: 'f' }],
			['conclues', '1 agreement', '½ agreement', { is: 'f p' }]
		]
	),
	...rows(
		'profitera',
		{
			forms: ['profiter', 'profiteront', 'profiteras', 'profite', 'profiterait', 'profitait', 'profite bien'],
			features: {
				profitera: 'future 3s',
				profiter: 'infinitive',
				profiteront: 'future 3p',
				profiteras: 'future 2s',
				profite: 'present 1s / present 3s / subjunctive 3s',
				profiterait: 'conditional 3s'
			},
			neighbours: ['profiteras', 'profiterai', 'profiterait']
		},
		[
			['profiteront', '1 verb-form', '½ verb-form', { is: '3p' }],
			['profiteras', '1 verb-form', '½ verb-form', { is: '2s' }],
			['profite', '1 verb-form', '½ verb-form', { is: 'present' }],
			['profiter', '1 verb-form', '½ verb-form', { is: 'infinitive' }],
			['profiterait', '1 verb-form', '½ verb-form', { is: 'conditional' }],
			['profitait', '1 other-form', '½ other-form', { expected: 'profitera' }],
			['profiterai', '0 other-word']
		]
	),
	...rows(
		'signature',
		{
			forms: ['signatures', 'signer', 'signé'],
			features: {
				signature: 'noun f',
				signatures: 'noun f p',
				signer: 'infinitive',
				signé: 'past-participle'
			}
		},
		[
			['signatures', '1 agreement', '½ agreement', { is: 'p' }],
			['signer', '1 word-class', '½ word-class', { is: 'verb' }],
			['signé', '1 word-class', '½ word-class', { is: 'verb' }]
		]
	),
	...rows('rapidement', { forms: ['rapide'], features: { rapidement: 'adverb', rapide: 'adjective' } }, [
		['rapide', '1 word-class', '½ word-class', { is: 'adjective' }]
	]),
	...rows(
		'profité',
		{
			forms: ['profite'],
			features: { profité: 'past-participle', profite: 'present 3s' },
			neighbours: ['profite', 'profiter']
		},
		// Two words parted by an accent: half right, and the form is named.
		[['profite', '½ verb-form', '½ verb-form', { is: 'present 3s' }]]
	),
	...rows(
		'viennent',
		{
			forms: ['vient', 'venir', 'viendront', 'venaient'],
			features: {
				viennent: 'present 3p / subjunctive 3p',
				vient: 'present 3s',
				venir: 'infinitive',
				viendront: 'future 3p',
				venaient: 'imperfect 3p'
			}
		},
		[
			['vient', '1 verb-form', '½ verb-form', { is: '3s' }],
			['venir', '1 verb-form', '½ verb-form', { is: 'infinitive' }],
			['viendront', '1 verb-form', '½ verb-form', { is: 'future' }],
			['venaient', '1 verb-form', '½ verb-form', { is: 'imperfect' }]
		]
	),
	...rows(
		'a annoncé',
		{
			forms: ['annonce', 'annonçait', 'avait annoncé'],
			features: {
				'a annoncé': 'compound-past 3s',
				annonce: 'present 3s',
				annonçait: 'imperfect 3s',
				'avait annoncé': 'pluperfect 3s'
			}
		},
		[
			['annonce', '1 verb-form', '½ verb-form', { is: 'present' }],
			['annonçait', '1 verb-form', '½ verb-form', { is: 'imperfect' }],
			['avait annoncé', '1 verb-form', '½ verb-form', { is: 'pluperfect' }]
		]
	),
	// Nothing is said of the expected form: nothing is named.
	...rows('parlait', { forms: ['parle', 'parlera'], features: { parle: 'present 3s' } }, [
		['parle', '1 other-form', '½ other-form'],
		['parlera', '1 other-form', '½ other-form']
	]),
	...rows(['conclu', 'signé'], { forms: ['conclure', 'signer'] }, [
		['signer', '1 other-form', '½ other-form', { expected: 'signé' }],
		['conclure', '1 other-form', '½ other-form', { expected: 'conclu' }]
	]),
	// Gender and number by regular endings.
	...rows('traité', { neighbours: ['traite', 'traités', 'traiter'] }, [
		['traités', '1 agreement', '½ agreement', { is: 'p' }]
	]),
	...rows('accords', { before: 'Ils signent des ', neighbours: ['accord', 'accorde'] }, [
		['accord', '1 agreement', '½ agreement', { is: 's' }]
	]),
	...rows('dirigeants', { neighbours: ['dirigeant', 'dirigeante'] }, [
		['dirigeant', '1 agreement', '½ agreement', { is: 's' }],
		['dirigeante', '0 other-word']
	]),
	...rows('journal', { forms: ['journaux'] }, [['journaux', '1 agreement', '½ agreement', { is: 'p' }]]),
	...rows('régionaux', { forms: ['régional'] }, [['régional', '1 agreement', '½ agreement', { is: 's' }]]),
	...rows('niveau', { neighbours: ['niveaux'] }, [['niveaux', '1 agreement', '½ agreement', { is: 'p' }]]),
	...rows('lieu', { forms: ['lieux'] }, [['lieux', '1 agreement', '½ agreement', { is: 'p' }]]),
	...rows('étroite', { neighbours: ['étroites', 'étroit'] }, [
		['étroites', '1 agreement', '½ agreement', { is: 'p' }]
	]),
	...rows('parlé', { forms: ['parlée', 'parlés', 'parlées', 'parler'] }, [
		['parlée', '1 agreement', '½ agreement', { is: 'f' }],
		['parlés', '1 agreement', '½ agreement', { is: 'p' }],
		['parlées', '1 agreement', '½ agreement', { is: 'f p' }],
		['parler', '1 other-form', '½ other-form']
	]),
	...rows('retrouvées', { forms: ['retrouvée', 'retrouvés', 'retrouvé', 'retrouver'] }, [
		['retrouvée', '1 agreement', '½ agreement', { is: 's' }],
		['retrouvés', '1 agreement', '½ agreement', { is: 'm' }],
		['retrouvé', '1 agreement', '½ agreement', { is: 'm s' }]
	]),
	...rows('national', { forms: ['nationale', 'nationaux', 'nationales'] }, [
		['nationale', '1 agreement', '½ agreement', { is: 'f' }],
		['nationaux', '1 agreement', '½ agreement', { is: 'p' }],
		['nationales', '1 agreement', '½ agreement', { is: 'f p' }]
	]),
	...rows('chinois', { forms: ['chinoise', 'chinoises'] }, [
		['chinoise', '1 agreement', '½ agreement', { is: 'f' }]
	]),
	...rows('accord commercial', { forms: ['accords commerciaux'] }, [
		['accords commerciaux', '1 agreement', '½ agreement', { is: 'p' }]
	]),
	// Endings that may be of a verb, or of another word: nothing is invented.
	...rows('parle', { neighbours: ['parles', 'parler', 'parlez', 'parla'] }, [['parles', '0 other-word']]),
	...rows('parle', { forms: ['parles', 'parler'] }, [['parles', '1 other-form', '½ other-form']]),
	...rows('profitera', { forms: ['profiteras'] }, [['profiteras', '1 other-form', '½ other-form']]),
	...rows('permet', { neighbours: ['permets', 'permit'] }, [['permets', '0 other-word']]),
	...rows('répond', { neighbours: ['réponds'] }, [['réponds', '0 other-word']]),
	...rows('cours', { neighbours: ['cour', 'court', 'course'] }, [
		['cour', '0 other-word'],
		['course', '0 other-word']
	]),
	...rows('regard', { neighbours: ['regarde', 'regards'] }, [
		['regarde', '0 other-word'],
		['regards', '0 other-word']
	]),
	...rows('parti', { neighbours: ['partie', 'partis'] }, [['partie', '0 other-word']]),
	...rows('vienne', { forms: ['viennes'] }, [['viennes', '1 other-form', '½ other-form']]),
	...rows('regard', { before: 'Elle lui jette un ', neighbours: ['regarde', 'regards'] }, [
		['regards', '1 agreement', '½ agreement', { is: 'p' }]
	])
];
