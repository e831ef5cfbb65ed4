import { createActor, fromPromise, waitFor } from 'xstate';
import { expect, it } from 'vitest';
import { compileLesson } from '#lib/lesson/compile-lesson.ts';
import { examOf, type Exam } from '#lib/lesson/exam.ts';
import { lessonsFolder, readLessonFolder } from '#lib/lesson/folder.server.ts';
import { drawMap } from '#lib/lesson/map/draw-map.ts';
import { openResponse, type ExamQuestion } from '#lib/question/exam-forms.ts';
import { examGrading } from '#lib/question/exam-grading.ts';
import { toExamResponse } from '#lib/question/exam.fixture.ts';
import { grading } from '#lib/question/kinds.ts';
import type { Answer, Shown } from '#lib/quiz/answer.ts';
import { currentQuestion, currentVerdict, quizMachine } from '#lib/quiz/quiz.machine.ts';
import { summarise } from '#lib/quiz/scoring.ts';

const level = compileLesson(readLessonFolder(lessonsFolder(), 'chine-asie-centrale'), {
	isWord: () => false,
	drawMap
}).lesson!.levels.B1!;
/** As a pupil's page gets it. */
const exam = JSON.parse(JSON.stringify(examOf(level))) as Exam;
const full = new Map(level.quiz.map((question) => [question.id, question as ExamQuestion]));

/** A pupil's page over rows that are kept; begun anew with the same rows it resumes. */
function open(rows: Answer[], shown?: Shown) {
	const record = fromPromise<void, Answer[]>(({ input }) => {
		rows.push(...input);
		return Promise.resolve();
	});
	const actor = createActor(quizMachine.provide({ actors: { record } }), {
		input: {
			questions: exam.questions,
			grading: examGrading(grading),
			answers: [...rows],
			shown,
			mode: 'exam',
			at: 0
		}
	});
	const seen: Shown[] = [];
	actor.on('shown', (event) => seen.push(event.shown));
	actor.start();
	const asked = () => currentQuestion(actor.getSnapshot().context)!;
	/** Gives the right answer in the form's own ids. */
	async function answer() {
		const question = full.get(asked().id)!;
		const response = toExamResponse(question, grading.rightResponse(question));
		actor.send({ type: 'answer.submit', id: `early-${question.id}`, at: 1 });
		expect(actor.getSnapshot().matches('asking')).toBe(true);
		actor.send({ type: 'response.change', response });
		actor.send({ type: 'answer.submit', id: question.id, at: 1 });
		await waitFor(actor, (snapshot) => !snapshot.matches('saving'));
		expect(currentVerdict(actor.getSnapshot().context)).toBeUndefined();
	}
	return { actor, asked, answer, seen };
}

it('is answered without keys, left and resumed in the middle, handed in, and graded by the full questions', async () => {
	const rows: Answer[] = [];
	const half = Math.floor(exam.questions.length / 2);
	const before = open(rows);
	for (let n = 0; n < half; n++) await before.answer();
	expect(before.asked().id).toBe(exam.questions[half]!.id);
	before.actor.stop();

	const after = open(JSON.parse(JSON.stringify(rows)) as Answer[], before.seen.at(-1));
	expect(after.asked().id).toBe(exam.questions[half]!.id);
	while (!after.actor.getSnapshot().matches('complete')) await after.answer();
	after.actor.send({ type: 'attempt.submit' });
	expect(after.actor.getSnapshot().value).toBe('summary');
	expect(after.actor.getSnapshot().can({ type: 'review.start', at: 2 })).toBe(false);

	const { answers } = after.actor.getSnapshot().context;
	expect(answers.map(({ question }) => question)).toEqual(exam.questions.map(({ id }) => id));
	for (const { code, credit } of answers) expect({ code, credit }).toEqual({ code: 'ungraded', credit: 0 });
	expect(summarise(exam.questions, answers)).toMatchObject({
		total: { credit: 0, count: 0 },
		bySkill: [],
		missed: [],
		open: []
	});
	for (const { question: id, response } of answers) {
		const question = full.get(id)!;
		expect(grading.gradeQuestion(question, openResponse(question, response))?.credit).toBe(1);
	}
	expect(open(answers, after.seen.at(-1)).actor.getSnapshot().value).toBe('summary');
});

it('leaves no answer to an exam in the score of the quiz', () => {
	const [question] = exam.questions;
	const answer: Answer = {
		id: 'x',
		at: 1,
		question: question!.id,
		rev: question!.rev,
		response: 'a',
		credit: 0,
		code: 'ungraded',
		round: 0,
		hints: 0,
		ms: 1
	};
	expect(summarise(level.quiz, [answer]).total.count).toBe(0);
});
