import { expect, test } from 'vitest';
import { newId } from '#lib/base/id.ts';
import { withoutKey } from '#lib/question/exam-forms.ts';
import { examSample, toExamResponse } from '#lib/question/exam.fixture.ts';
import { grading, KIND_NAMES, type Question } from '#lib/question/kinds.ts';
import { sampleQuestion } from '#lib/question/sample.fixture.ts';
import { isExamQuestion } from '#lib/question/exam-forms.ts';
import type { Assignment } from './assignment.ts';
import { markCopy } from './mark.ts';
import { markingOf } from './marking.ts';
import type { CopyRow } from './rows.ts';
import type { SubmittedAnswer } from './submission.ts';

// Samples share an id; in a quiz each question has its own.
const all: Question[] = KIND_NAMES.map((kind) => ({ ...sampleQuestion(kind), id: kind }));
const asked = all.filter(isExamQuestion).map(({ kind }) => ({ ...examSample(kind), id: kind }));
const row = (mode: Assignment['mode'], questions: Question[] = all) => ({
	assignment: { mode } as Assignment,
	questions
});
const copy = (answers: SubmittedAnswer[]) => ({ id: newId(), submission: { answers } }) as CopyRow;
const given = (question: string, rev: string, response: unknown): SubmittedAnswer => ({
	...{ question, rev, response, hints: 0, ms: 1000 }
});

test('an exam’s copy is marked by the full questions, whatever it was shown', () => {
	const marking = markingOf(row('exam', [...asked, sampleQuestion('dictation')]));
	expect(marking.quiz).toHaveLength(asked.length);
	const answers = asked.map((question) =>
		given(question.id, withoutKey(question).rev, toExamResponse(question, grading.rightResponse(question)))
	);
	const marked = markCopy(copy(answers), marking);
	expect([...marked.answers].filter(([, { credit }]) => credit !== 1).map(([id]) => id)).toEqual([]);
	expect(marked).toMatchObject({ score: 1, isClaimOff: false });
	expect(marked.claimed).toBeUndefined();
});

test('an answer to another wording of an exam’s question is not guessed at', () => {
	const [question] = asked;
	const marked = markCopy(copy([given(question!.id, 'another', 'a')]), markingOf(row('exam', asked)));
	expect(marked.answers.get(question!.id)?.credit).toBeUndefined();
});

test('a lesson edited since marks both those who had the old question and those who had the new one', () => {
	const old = sampleQuestion('choice');
	const today = {
		...old,
		rev: 'newer',
		options: old.options.map((each) => ({ ...each, correct: !each.correct }))
	};
	const marking = markingOf(row('practice', [old]), [today]);
	const right = grading.rightResponse(old);
	const creditOf = (rev: string) =>
		markCopy(copy([given(old.id, rev, right)]), marking).answers.get(old.id)?.credit;
	expect(creditOf(old.rev)).toBe(1);
	expect(creditOf('newer')).toBe(0);
	expect(creditOf('unknown')).toBeUndefined();
});

test('a claim that the answers do not bear out shows as one', () => {
	const question = sampleQuestion('choice');
	const forged = { ...given(question.id, question.rev, 'no such option'), credit: 1 };
	const wrong = question.options.find(({ correct }) => !correct)!.id;
	const marked = markCopy(copy([{ ...forged, response: wrong }]), markingOf(row('homework', [question])));
	expect(marked).toMatchObject({ score: 0, claimed: 1, isClaimOff: true });
});
