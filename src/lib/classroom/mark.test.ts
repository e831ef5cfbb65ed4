import { expect, it } from 'vitest';
import { marking, sampleAnswer, sampleAssigned, sampleCopy } from './gradebook.fixture.ts';

const { questions } = sampleAssigned(4, 0).assigned;
const answers = questions.map((question, n) => sampleAnswer(question, n < 2));

it('marks anew, whatever the copy claims', () => {
	const forged = answers.map((answer) => ({ ...answer, credit: 1 }));
	expect(marking(questions)(sampleCopy('a', 'A', forged))).toMatchObject({
		score: 0.5,
		claimed: 1,
		isClaimOff: true
	});
	expect(marking(questions)(sampleCopy('a', 'A', answers))).toMatchObject({
		score: 0.5,
		claimed: 0.5,
		isClaimOff: false
	});
});

it('counts a response that is none as nothing, also in an exam, where nothing is claimed', () => {
	const junk = questions.map(({ id, rev }) => ({ question: id, rev, response: null, hints: 0, ms: 0 }));
	const marked = marking(questions)(sampleCopy('a', 'A', junk));
	expect(marked.score).toBe(0);
	expect(marked.claimed).toBeUndefined();
});

it('leaves out a question that is not at hand, and what was not answered counts nothing', () => {
	const [first, second, ...rest] = answers;
	const copy = sampleCopy('a', 'A', [first!, { ...second!, rev: 'another' }]);
	const marked = marking(questions)(copy);
	expect(rest).toHaveLength(2);
	expect(marked.score).toBeCloseTo(1 / 3);
	expect(marked.answers.get(second!.question)).not.toHaveProperty('credit');
});

it('takes the teacher’s word for an answer and for the text', () => {
	const mark = (question?: string) => ({
		id: `a/${question ?? ''}`,
		assignment: 'x',
		copy: 'a',
		at: 0,
		comment: 'Bien vu'
	});
	const marked = marking(questions, [
		{ ...mark(questions[3]!.id), question: questions[3]!.id, credit: 0.5 },
		{ ...mark(), credit: 0.8 }
	])(sampleCopy('a', 'A', answers));
	expect(marked.score).toBe(0.625);
	expect(marked.answers.get(questions[3]!.id)).toMatchObject({
		credit: 0.5,
		computed: 0,
		by: 'teacher',
		comment: 'Bien vu'
	});
	expect(marked.writing).toEqual({ credit: 0.8, comment: 'Bien vu' });
});
