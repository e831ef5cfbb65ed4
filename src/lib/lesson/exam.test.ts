import { describe, expect, it } from 'vitest';
import { LEFT_OUT, withoutKey, type ExamQuestion } from '#lib/question/exam-forms.ts';
import { secretsOf, shown } from '#lib/question/secrets.fixture.ts';
import { examOf } from './exam.ts';
import { compileLesson } from './compile-lesson.ts';
import { lessonIds, lessonsFolder, readLessonFolder } from './folder.server.ts';
import { sentenceText } from './lesson.ts';
import { drawMap } from './map/draw-map.ts';

// Without the dictionary, which takes longer to load than all of this: no form has a word of it.
const levels = lessonIds(lessonsFolder()).flatMap((id) => {
	const { lesson } = compileLesson(readLessonFolder(lessonsFolder(), id), { isWord: () => false, drawMap });
	return Object.values(lesson!.levels);
});

describe.each(levels.map((level) => [`${level.text.lesson} ${level.text.level}`, level] as const))(
	'the exam of %s',
	(_, level) => {
		const { text, quiz } = level;
		const exam = examOf(level);
		const told = JSON.stringify(exam);
		const sentences = text.sections.flatMap(({ paragraphs }) => paragraphs.flat());

		it('holds no text that teaches, proves or answers', () => {
			const headings = text.sections.map(({ heading }) => heading);
			const visible = [...headings, ...sentences.map(sentenceText), ...quiz.map(shown)].join('\n');
			const guided = text.sections.map((section) => section.guided);
			const secrets = [...quiz, ...guided].flatMap(secretsOf).filter((secret) => !visible.includes(secret));
			expect(secrets.length).toBeGreaterThan(quiz.length);
			for (const { explanation } of [...quiz, ...guided]) expect(secrets).toContain(explanation);
			expect(secrets.filter((secret) => told.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([]);
		});

		it('says of no question by its revision or by its marks what is right', () => {
			const revs = quiz.map(({ rev }) => rev);
			for (const { rev } of exam.questions) expect(revs).not.toContain(rev);
			expect(told).not.toMatch(/"correct":true|"claim":|"term":|"partial":|"proof":\["/);
		});

		it('asks every question that can do without its key, in the order of the quiz, and names the others', () => {
			const left = quiz.filter(({ kind }) => LEFT_OUT.some((out) => out === kind));
			expect(exam.leftOut).toEqual(left.map(({ id, kind }) => ({ id, kind })));
			expect(exam.questions).toHaveLength(quiz.length - left.length);
			expect(exam.questions).toEqual(
				quiz
					.filter((question) => !left.includes(question))
					.map((question) => withoutKey(question as ExamQuestion))
			);
		});

		it('has the text as it is read', () => {
			const read = exam.sections.flatMap(({ paragraphs }) => paragraphs.flat());
			expect(read.map(({ id }) => id)).toEqual(sentences.map(({ id }) => id));
			expect(read.map(sentenceText)).toEqual(sentences.map(sentenceText));
			const marked = (all: typeof read) =>
				all
					.flatMap(({ runs }) => runs.filter(({ lang, strong }) => lang || strong).map((run) => run.text))
					.join('');
			expect(marked(read)).toBe(marked(sentences));
		});

		it('has another revision once a question is asked otherwise, and not when a key is mended', () => {
			const mended = quiz.map((question) =>
				question.kind === 'true-false' ? { ...question, answer: 'unsaid' as const } : question
			);
			expect(examOf({ text, quiz: mended }).rev).toBe(exam.rev);
			expect(examOf({ text, quiz: quiz.slice(1) }).rev).not.toBe(exam.rev);
		});
	}
);
