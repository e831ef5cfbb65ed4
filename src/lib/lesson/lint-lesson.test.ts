import { describe, expect, test } from 'vitest';
import { lintLesson } from './lint-lesson.ts';
import { formatProblem } from './problem.ts';
import { edited, smallLesson } from './small-lesson.fixture.ts';
import type { LessonFiles } from './files.ts';

const lines = (lesson: LessonFiles) => lintLesson(lesson, { isWord: () => true }).problems.map(formatProblem);
const ignoring = (entry: string) =>
	edited('lesson.yaml', 'spelling:', `lintIgnore:\n  - ${entry}\nspelling:`);
const about = (rule: string, lesson: LessonFiles) =>
	lines(lesson).filter((line) => line.includes(` ${rule} `));

describe('lintIgnore', () => {
	test('leaves alone what is ignored with a reason', () => {
		expect(about('text-length', smallLesson)).toHaveLength(1);
		expect(about('text-length', ignoring('{ rule: text-length, reason: exemple court }'))).toEqual([]);
	});

	test('is limited to a file, or to a question or term in it', () => {
		const long = edited(
			'a2.quiz.yaml',
			'Près de l’eau.',
			'Au bord de la rivière.',
			ignoring('{ rule: word-spotting, where: a2.quiz.yaml/lieu, reason: mot du jour }')
		);
		expect(about('word-spotting', long)).toEqual([]);
		expect(
			about('text-length', ignoring('{ rule: text-length, where: b1.md, reason: exemple court }'))
		).toHaveLength(1);
	});

	test('without a reason ignores nothing and is an error', () => {
		const lesson = ignoring('{ rule: text-length }');
		expect(about('text-length', lesson)).toHaveLength(1);
		expect(about('lint-ignore', lesson)).toEqual([
			'small/lesson.yaml:56:5 lint-ignore say why “text-length” may be ignored: add `reason`'
		]);
	});

	test('of a rule that does not exist is an error with the rule that was meant', () => {
		expect(about('lint-ignore', ignoring('{ rule: text-lenght, reason: exemple court }'))).toEqual([
			'small/lesson.yaml:56:5 lint-ignore there is no rule “text-lenght”; did you mean “text-length”?'
		]);
	});

	test('that has nothing left to ignore says so', () => {
		expect(about('lint-ignore', ignoring('{ rule: translations, reason: exemple court }'))).toEqual([
			'small/lesson.yaml:56:5 lint-ignore (warning) nothing is found by “translations” here any more: remove this entry'
		]);
	});
});

test('problems of the compiler and of the rules come together, in the order of the files', () => {
	const broken = edited('a2.quiz.yaml', 'evidence: au bord de la rivière', 'evidence: au bord du lac');
	const found = lines(edited('glossary.yaml', '  gender: m\n', '', broken));
	expect(found).toEqual(
		expect.arrayContaining([
			expect.stringContaining('small/a2.quiz.yaml:30:13 evidence '),
			expect.stringContaining('small/glossary.yaml:15:8 term-grammar a noun needs its `gender`')
		])
	);
	expect(found.map((line) => line.split(':')[0])).toEqual(found.map((line) => line.split(':')[0]).toSorted());
	expect(lintLesson(broken, { isWord: () => true }).lesson).toBeUndefined();
});
