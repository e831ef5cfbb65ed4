import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runsOf } from './compile/runs.ts';
import { sentencesOf } from './compile/sentences.ts';
import { sentenceText } from './lesson.ts';
import { readLevelText } from './read/level-text.ts';
import { compiled, edited, problemLines, smallLesson } from './small-lesson.fixture.ts';

const a2 = compiled(smallLesson).levels.A2!;
const sentences = a2.text.sections.flatMap((section) => section.paragraphs.flat());
const withTerm = (term: string) => sentences.filter(({ runs }) => runs.some((run) => run.term === term));

describe('a sound lesson', () => {
	test('has no problem', () => {
		expect(problemLines(smallLesson)).toEqual([]);
	});

	test('keeps its sections under the slug of their headings, each with its guided question', () => {
		expect(a2.text.sections.map(({ id, heading, guided }) => [id, heading, guided.id])).toEqual([
			['evenement', 'L’événement', 'guide-evenement'],
			['qui-parle', 'Qui parle ?', 'guide-qui-parle']
		]);
	});

	test('numbers its sentences through each section', () => {
		expect(sentences.map(({ id }) => id)).toEqual([
			'evenement.1',
			'evenement.2',
			'evenement.3',
			'evenement.4',
			'qui-parle.1',
			'qui-parle.2',
			'qui-parle.3',
			'qui-parle.4'
		]);
	});

	test('marks a term by its longest form, and a form with a gap in two pieces', () => {
		const marked = (term: string) =>
			withTerm(term).flatMap(({ runs }) => runs.filter((run) => run.term === term).map(({ text }) => text));
		expect(marked('signer')).toEqual(['ont signé']);
		expect(marked('promettre')).toEqual(['promettent de']);
		expect(marked('ne-pas')).toEqual(['ne', 'pas']);
	});

	test('lists its terms in order of appearance with the definition of the level', () => {
		expect(a2.text.glossary.map(({ id, sentence }) => [id, sentence])).toEqual([
			['signer', 'evenement.1'],
			['traite', 'evenement.1'],
			['promettre', 'evenement.4'],
			['ne-pas', 'qui-parle.3']
		]);
		expect(a2.text.glossary[1]?.definition).toBe('texte officiel entre plusieurs pays ou plusieurs villes');
	});

	test('carries foreign stretches, strong words and claims', () => {
		const runs = sentences.flatMap((sentence) => sentence.runs);
		expect(runs.find(({ lang }) => lang)).toEqual({ text: 'The River News', lang: 'en' });
		expect(runs.find(({ strong }) => strong)).toEqual({ text: 'un pont', strong: true });
		expect(sentences[2]?.claim).toEqual({ kind: 'opinion', marker: 'Selon le journal Le Pont' });
		expect(sentences[5]?.claim).toEqual({ kind: 'added', sourceRef: 'mairie-2020' });
	});

	test('resolves evidence to its sentence, with the quote as the text has it', () => {
		expect(a2.quiz[0]?.evidence).toEqual([
			{
				sentence: 'evenement.2',
				section: 'evenement',
				text: 'Leurs maires se sont retrouvés au bord de la rivière.',
				quote: 'au bord de la rivière'
			}
		]);
	});

	test('keeps guided questions out of the quiz and counts the rest on the card', () => {
		const { lesson } = compiled(smallLesson);
		expect(a2.quiz.map(({ id }) => id)).toEqual(['lieu', 'prix', 'forme-signer', 'mots', 'nature']);
		expect(lesson.levels).toEqual([
			{
				level: 'A2',
				title: 'Un pont entre deux villes',
				words: 79,
				minutes: 10,
				terms: 4,
				questions: 5,
				sections: [
					{ id: 'evenement', heading: 'L’événement' },
					{ id: 'qui-parle', heading: 'Qui parle ?' }
				]
			}
		]);
	});

	test('turns the teacher’s page into blocks', () => {
		expect(compiled(smallLesson).teacher.blocks).toContainEqual({
			type: 'list',
			ordered: false,
			items: [
				[{ text: 'Un journal de la ville de Sari' }],
				[{ text: 'Le site d’une ' }, { text: 'agence de presse', href: 'https://www.afp.com' }]
			]
		});
	});
});

describe('terms', () => {
	const marks = (lesson: typeof smallLesson) =>
		compiled(lesson)
			.levels.A2!.text.sections.flatMap((section) => section.paragraphs.flat())
			.flatMap(({ id, runs }) =>
				runs.flatMap(({ term, text }) => (term === 'traite' ? [`${id} ${text}`] : []))
			);

	test('a link says where a term is shown, instead of its first form', () => {
		expect(
			marks(edited('a2.md', '**un pont** ensemble', '**un pont** : c’est [le traité](#traite)'))
		).toEqual(['evenement.4 le traité']);
	});

	test('a term is marked once in a section, and again in the next', () => {
		const twice = edited('a2.md', '**un pont** ensemble', '**un pont** : c’est le traité');
		expect(marks(edited('a2.md', 'un autre journal', 'un autre traité', twice))).toEqual([
			'evenement.1 traité',
			'qui-parle.4 traité'
		]);
	});

	test('capitals do not hide a form', () => {
		const capitals = edited('glossary.yaml', 'forms: [traité, traités]', 'forms: [TRAITÉ]');
		expect(marks(edited('glossary.yaml', 'lemma: traité', 'lemma: Pacte', capitals))).toEqual([
			'evenement.1 traité'
		]);
	});
});

describe('revisions', () => {
	const revs = (lesson: typeof smallLesson) =>
		Object.fromEntries(compiled(lesson).levels.A2!.quiz.map(({ id, rev }) => [id, rev]));
	const before = revs(smallLesson);

	test('a mended typo keeps them', () => {
		expect(revs(edited('a2.quiz.yaml', 'Dans une mairie.', 'Dans la mairie.'))).toEqual(before);
		expect(revs(edited('a2.quiz.yaml', 'Le pont va coûter cher.', 'Ce pont va coûter cher.'))).toEqual(
			before
		);
	});

	test('another right answer changes that of its question and no other', () => {
		const after = revs(edited('a2.quiz.yaml', 'accept: [signé]', 'accept: [signé, conclu]'));
		expect(after['forme-signer']).not.toBe(before['forme-signer']);
		expect({ ...after, 'forme-signer': '' }).toEqual({ ...before, 'forme-signer': '' });
	});
});

test('joined, the runs of any sentence give the sentence back', () => {
	const words = fc.constantFrom(
		'traité',
		'ont signé',
		'l’Asie',
		'ne',
		'pas',
		'**un pont**',
		'[the end](:en)',
		'Fin.',
		'Oui ?'
	);
	fc.assert(
		fc.property(
			fc.array(words, { minLength: 1, maxLength: 30 }),
			fc.array(fc.nat(60), { maxLength: 6 }),
			(pieces, cuts) => {
				const text = readLevelText('x.md', `# T\n\n## S\n${pieces.join(' ')}\n`, () => {});
				for (const sentence of sentencesOf(text, text.sections[0]!).flat()) {
					const marks = cuts
						.filter((start) => start < sentence.text.length)
						.map((start) => ({ term: 't', start, end: Math.min(start + 5, sentence.text.length) }));
					const runs = runsOf(sentence, marks);
					expect(sentenceText({ id: sentence.id, runs })).toBe(sentence.text);
					expect(runs.every((run) => run.text !== '')).toBe(true);
				}
			}
		)
	);
});
