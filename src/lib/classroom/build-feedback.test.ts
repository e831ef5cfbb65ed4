import { expect, test } from 'vitest';
import { grading } from '#lib/question/kinds.ts';
import { buildFeedback } from './build-feedback.ts';
import { packFeedback, unpackFeedback } from './feedback.ts';
import { marking, sampleAnswer, sampleAssigned, sampleCopy } from './gradebook.fixture.ts';

const { questions } = sampleAssigned(3, 0).assigned;
const [first, second] = questions;
const id = '7b9f6c1e-52f4-4a7e-9a63-0d7a5f0b6a11';

test('feedback says of every question what it is worth, and what the teacher says of it', () => {
	const answers = [sampleAnswer(first!, true), sampleAnswer(second!, false)];
	const mark = {
		id: `${id}/${second!.id}`,
		assignment: 'x',
		copy: id,
		question: second!.id,
		comment: 'Relisez.',
		at: 1
	};
	const marked = marking(questions, [mark])({ ...sampleCopy(id, 'Léa', answers), id });
	const feedback = buildFeedback(marked, { quiz: questions, message: ' Bravo ! ', right: false, now: 5 });
	expect(feedback).toEqual({
		submission: id,
		score: 1 / 3,
		answers: [
			{ question: first!.id, credit: 1 },
			{ question: second!.id, credit: 0, comment: 'Relisez.' },
			{ question: questions[2]!.id, credit: 0 }
		],
		message: 'Bravo !',
		at: 5
	});
	expect(unpackFeedback(packFeedback(feedback))).toEqual(feedback);
	const told = buildFeedback(marked, { quiz: questions, message: '', right: true, now: 5 });
	expect(told.answers.map(({ right }) => right)).toEqual([
		undefined,
		...questions.slice(1).map((each) => grading.responseText(each, grading.rightResponse(each)))
	]);
});
