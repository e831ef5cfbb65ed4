import { describe, expect, test } from 'vitest';
import { edited, problemLines, smallLesson } from './small-lesson.fixture.ts';

const without = (file: string) => ({
	...smallLesson,
	files: Object.fromEntries(Object.entries(smallLesson.files).filter(([name]) => name !== file))
});

describe('YAML', () => {
	test('a syntax error is reported at its place, and the other files are still read', () => {
		const broken = edited('lesson.yaml', 'topic: vie des villes', 'topic: "vie des villes');
		const lines = problemLines(edited('a2.quiz.yaml', '  skill: detail', '  skil: detail', broken));
		expect(lines).toContain('small/a2.quiz.yaml:28:3 schema skil: unknown key “skil”; did you mean “skill”?');
		expect(lines.some((line) => /^small\/lesson\.yaml:\d+:\d+ yaml /.test(line))).toBe(true);
	});

	test('all syntax errors of a file are reported', () => {
		const lines = problemLines(
			edited('glossary.yaml', 'gender: m', 'pos: noun', edited('glossary.yaml', 'ipa: siɲe', 'lemma: signer'))
		);
		expect(lines.filter((line) => line.includes(' yaml '))).toEqual([
			'small/glossary.yaml:7:3 yaml Map keys must be unique',
			'small/glossary.yaml:16:3 yaml Map keys must be unique'
		]);
	});

	test('every unknown and every missing key is told, with the key that was meant', () => {
		const lines = problemLines(
			edited('lesson.yaml', 'teaser:', 'teasr:', edited('lesson.yaml', 'topic:', 'tpic:'))
		);
		expect(lines).toEqual(
			expect.arrayContaining([
				'small/lesson.yaml:3:1 schema teasr: unknown key “teasr”; did you mean “teaser”?',
				'small/lesson.yaml:4:1 schema tpic: unknown key “tpic”; did you mean “topic”?',
				'small/lesson.yaml:2:1 schema teaser: teaser is missing: add it',
				'small/lesson.yaml:2:1 schema topic: topic is missing: add it'
			])
		);
	});

	test('a kind that does not exist is reported with those that do', () => {
		const [line] = problemLines(edited('a2.quiz.yaml', 'kind: match', 'kind: mtach'));
		expect(line).toMatch(/^small\/a2\.quiz\.yaml:59:9 schema kind: one of choice, .* as “kind”/);
	});

	test('a number where a text belongs asks for quotes', () => {
		expect(problemLines(edited('lesson.yaml', 'topic: vie des villes', 'topic: 2026'))).toEqual([
			'small/lesson.yaml:4:8 schema topic: a text is expected here; put the number between quotes'
		]);
	});

	test('a missing file is one problem', () => {
		expect(problemLines(without('teacher.md'))).toEqual([
			'small/teacher.md:1:1 file the file is missing: add it'
		]);
		expect(problemLines(without('a2.quiz.yaml'))).toEqual([
			'small/a2.quiz.yaml:1:1 file the file is missing: add it'
		]);
		expect(problemLines(without('a2.md'))).toEqual(['small/a2.md:1:1 file the file is missing: add it']);
	});
});

describe('Markdown', () => {
	test.each([
		['HTML', 'ensemble.', 'ensemble<br>.', 'small/a2.md:4:228 markdown HTML is not possible in a text'],
		[
			'a link elsewhere',
			'(:en)',
			'(https://example.org)',
			'small/a2.md:7:170 markdown a link to “https://example.org”'
		],
		[
			'a list',
			'D’où viennent',
			'Voici.\n\n- D’où viennent',
			'small/a2.md:9:1 markdown a list is not possible in a text'
		],
		['a second title', '## Qui parle', '# Qui parle', 'small/a2.md:6:1 markdown a text has one title']
	])('%s is refused at its place', (_what, from, to, expected) => {
		expect(problemLines(edited('a2.md', from, to)).filter((line) => line.includes(' markdown '))).toEqual([
			expect.stringContaining(expected)
		]);
	});

	test('an empty section and a missing title are reported', () => {
		const lesson = edited('a2.md', '# Un pont entre deux villes\n\n', '## Rien\n');
		expect(problemLines(lesson)).toEqual(
			expect.arrayContaining([
				expect.stringContaining('small/a2.md:1:1 markdown the title is missing'),
				expect.stringContaining('small/a2.md:1:1 markdown the section “Rien” is empty')
			])
		);
	});

	test('HTML on the teacher’s page is refused', () => {
		expect(problemLines(edited('teacher.md', '1. Dessiner le pont.', '<script></script>'))).toEqual([
			expect.stringContaining('small/teacher.md:12:1 markdown “html” is not possible here')
		]);
	});
});

describe('evidence', () => {
	test('a fragment that stands nowhere is reported with the nearest sentence', () => {
		expect(
			problemLines(
				edited('a2.quiz.yaml', 'evidence: au bord de la rivière', 'evidence: au bord d’une rivière')
			)
		).toEqual([
			'small/a2.quiz.yaml:30:13 evidence “au bord d’une rivière” is in no sentence of the text; the nearest: evenement.2 “Leurs maires se sont retrouvés au bord de la rivière.”. Quote it word for word, within one sentence'
		]);
	});

	test('a fragment that stands in two sentences is reported with both', () => {
		expect(
			problemLines(edited('a2.quiz.yaml', 'evidence: au bord de la rivière', 'evidence: ville de Nur'))
		).toEqual([
			'small/a2.quiz.yaml:30:13 evidence “ville de Nur” stands in 2 sentences (evenement.1, qui-parle.2): quote more words of the right one'
		]);
	});

	test('one of several fragments is reported at its own place', () => {
		expect(
			problemLines(
				edited(
					'a2.quiz.yaml',
					'[ont signé un traité, Ils promettent',
					'[ont signé un traité, Elles promettent'
				)
			)
		).toEqual([
			expect.stringMatching(/^small\/a2\.quiz\.yaml:62:35 evidence “Elles promettent de construire”/)
		]);
	});

	test('plain spaces, other apostrophes and capitals do not count', () => {
		const plain = edited(
			'a2.quiz.yaml',
			'evidence: au bord de la rivière',
			'evidence: "d\'où viennent ces informations ?"'
		);
		expect(problemLines(plain)).toEqual([]);
	});
});

describe('what belongs together', () => {
	test.each([
		[
			'a term that the text never uses',
			'glossary.yaml',
			'[promettent de, promet, promis]',
			'[promis]',
			'small/glossary.yaml:29:21 term “promettre” is defined for A2, but none of its forms stands in small/a2.md'
		],
		[
			'a form of two terms',
			'glossary.yaml',
			'forms: [traité, traités]',
			'forms: [traité, promettent de]',
			'small/a2.md:4:183 term “promettent de” is a form of traite and of promettre: settle it with [promettent de](#traite)'
		],
		[
			'a link to no term',
			'a2.md',
			'**un pont**',
			'[un pont](#pont)',
			'small/a2.md:4:209 term “pont” is no term of this level'
		],
		[
			'a target that is no term',
			'lesson.yaml',
			'[signer, traite, promettre]',
			'[signer, pont]',
			'small/lesson.yaml:36:23 targets the target “pont” is no term of A2'
		],
		[
			'a claim that quotes no sentence',
			'lesson.yaml',
			'text: une grande chance pour les jeunes',
			'text: une grande chance pour tous',
			'small/lesson.yaml:38:17 claim “une grande chance pour tous” is in no sentence'
		],
		[
			'a claim whose reference is not listed',
			'lesson.yaml',
			'sourceRef: mairie-2020',
			'sourceRef: mairie-2021',
			'small/lesson.yaml:39:71 claim there is no reference “mairie-2021”'
		],
		[
			'a section without its guided question',
			'a2.quiz.yaml',
			'  stop: reading\n  section: evenement\n',
			'',
			'small/a2.quiz.yaml:2:1 guided the section “evenement” has no guided question'
		],
		[
			'a guided question of no section',
			'a2.quiz.yaml',
			'section: evenement',
			'section: evenements',
			'small/a2.quiz.yaml:5:12 guided there is no section “evenements”'
		],
		[
			'a question id that is taken',
			'a2.quiz.yaml',
			'- id: prix',
			'- id: lieu',
			'small/a2.quiz.yaml:37:7 unique-id the id “lieu” is taken'
		],
		[
			'an id that is not kebab-case',
			'a2.quiz.yaml',
			'- id: prix',
			'- id: le_prix',
			'small/a2.quiz.yaml:37:7 schema id: an id holds lower-case letters'
		],
		[
			'a wrong option without its reason',
			'a2.quiz.yaml',
			', feedback: Le pont n’existe pas encore.',
			'',
			'small/a2.quiz.yaml:35:7 question Add `feedback`'
		],
		[
			'a text for a level that lesson.yaml does not have',
			'lesson.yaml',
			'  A2:\n    minutes',
			'  B1:\n    minutes',
			'small/lesson.yaml:19:3 file there is a text for A2, but `levels` has no A2'
		]
	])('%s is reported at its place', (_what, file, from, to, expected) => {
		expect(problemLines(edited(file, from, to))).toContainEqual(expect.stringContaining(expected));
	});
});
