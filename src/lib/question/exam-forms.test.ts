import { describe, expect, it } from 'vitest';
import {
	examForms,
	isExamQuestion,
	LEFT_OUT,
	openResponse,
	withoutKey,
	type ExamKind
} from './exam-forms.ts';
import { examGrading } from './exam-grading.ts';
import { examSample, otherKey, toExamResponse } from './exam.fixture.ts';
import { grading, KIND_NAMES } from './kinds.ts';
import { sampleQuestion } from './sample.fixture.ts';
import { authoring } from './schemas.ts';
import { secretsOf } from './secrets.fixture.ts';

const EXAM_KINDS = Object.keys(examForms) as ExamKind[];
const inExam = examGrading(grading);

/** What a learner has given before the last move. */
function unfinished(kind: ExamKind, right: unknown): unknown {
	if (typeof right === 'string') return '';
	if (Array.isArray(right)) return kind === 'order' || kind === 'word-order' ? right.slice(1) : [];
	if (kind === 'rewrite') return { text: ' ' };
	return Object.fromEntries(Object.entries(right as object).slice(1));
}

it('asks every kind in an exam, or says that it is left out', () => {
	expect([...EXAM_KINDS, ...LEFT_OUT].sort()).toEqual([...KIND_NAMES].sort());
	expect(isExamQuestion(sampleQuestion('dictation'))).toBe(false);
});

describe.each(EXAM_KINDS)('the exam form of %s', (kind) => {
	const question = examSample(kind);
	const other = otherKey(kind);
	const form = withoutKey(question);
	const { right, wrong, partial }: { right: unknown; wrong: unknown; partial?: unknown } =
		authoring[kind].sample;
	const responses = [right, wrong, partial ?? right];

	it('tells nothing that teaches, proves or answers', () => {
		const secrets = secretsOf(question);
		expect(secrets).toEqual(expect.arrayContaining([question.explanation, 'Cherchez au début.']));
		const told = JSON.stringify(form);
		for (const secret of secrets) expect(told).not.toContain(JSON.stringify(secret).slice(1, -1));
	});

	it('is the same for a question that shows the same and has another key', () => {
		expect(withoutKey(other)).toEqual(form);
		expect(
			grading.gradeQuestion(other, openResponse(other, toExamResponse(question, right)))?.credit ?? 0
		).toBeLessThan(1);
	});

	it('keeps what the page and the summary need', () => {
		const { id, skill, prompt, stop } = question;
		expect(form).toMatchObject({ id, kind, skill, prompt, stop });
	});

	it('shows a response in the words in which it is then graded, as it would have been', () => {
		for (const response of responses) {
			const given = toExamResponse(question, response);
			const lines = (text: string) => text.split(/\n| · /).sort();
			expect(lines(inExam.responseText(form, given))).toEqual(
				lines(grading.responseText(question, response))
			);
			const opened: unknown = JSON.parse(JSON.stringify(openResponse(question, given)));
			expect(grading.gradeQuestion(question, opened)).toEqual(grading.gradeQuestion(question, response));
		}
	});

	it('tells a finished response from one that is not, and corrects neither', () => {
		for (const response of responses) {
			const given = toExamResponse(question, response);
			expect(inExam.isFinished?.(form, given)).toBe(true);
			expect(inExam.gradeQuestion(form, given)).toBeUndefined();
		}
		const begun = unfinished(kind, toExamResponse(question, right));
		expect(grading.gradeQuestion(question, openResponse(question, begun))).toBeUndefined();
		for (const response of [begun, undefined, 42]) expect(inExam.isFinished?.(form, response)).toBe(false);
	});

	it('opens nothing that is no response to it', () => {
		for (const junk of [undefined, null, 7, ['?'], { '?': '?' }])
			expect(openResponse(question, junk)).toBeUndefined();
	});
});

it('opens no response with an option that the form does not have', () => {
	expect(openResponse(examSample('choice'), 'z')).toBeUndefined();
	expect(openResponse(examSample('match'), { a: 'z' })).toBeUndefined();
	expect(openResponse(examSample('map'), { z: 'a' })).toBeUndefined();
});

it('has another revision when responses would mean something else, and not when the prompt is mended', () => {
	const question = sampleQuestion('choice');
	const { rev } = withoutKey(question);
	expect(withoutKey({ ...question, prompt: 'Que dit donc le texte ?' }).rev).toBe(rev);
	const [first, ...others] = question.options;
	expect(withoutKey({ ...question, options: [{ ...first!, text: 'autre' }, ...others] }).rev).not.toBe(rev);
});

it('leaves a sentence that the judge does not know to the teacher', () => {
	const question = sampleQuestion('rewrite');
	const given = { text: 'la jeunesse y gagnera' };
	expect(inExam.isFinished?.(withoutKey(question), given)).toBe(true);
	expect(grading.gradeQuestion(question, openResponse(question, given))).toBeUndefined();
});

it('gives equal words of a bank each other’s service', () => {
	const gap = (id: string) => ({ id, answer: 'et', feedback: {} });
	const question = {
		...sampleQuestion('word-bank'),
		pieces: [gap('1'), ' et ', gap('2')],
		words: ['et', 'ou', 'et'].map((text, n) => ({ id: 'abc'[n]!, text }))
	};
	expect(withoutKey(question)).toMatchObject({ words: [{ text: 'et' }, { text: 'et' }, { text: 'ou' }] });
	const opened = openResponse(question, { 1: 'b', 2: 'a' });
	expect(grading.gradeQuestion(question, opened)?.credit).toBe(1);
});
