import { isExamQuestion, openResponse, withoutKey, type ExamQuestion } from '#lib/question/exam-forms.ts';
import { grading, type Question } from '#lib/question/kinds.ts';
import { memoMarker, questionIndex, type Marker } from './mark.ts';
import type { AssignedRow } from './rows.ts';

/** By what the copies of an assignment are marked. */
export interface Marking {
	/** The questions that were asked, in the lesson's order. */
	quiz: readonly Question[];
	/** By id and revision, as copies name them. */
	index: ReadonlyMap<string, Question>;
	marker: Marker;
}

/**
 * What marks the copies of an assignment: the quiz as it was assigned, and as it is today for pupils who already
 * had the edited one. An exam's copies name its questions by what they showed, and their responses are opened first.
 */
export function markingOf(
	{ assignment, questions }: Pick<AssignedRow, 'assignment' | 'questions'>,
	today: readonly Question[] = []
): Marking {
	if (assignment.mode !== 'exam')
		return { quiz: questions, index: questionIndex(questions, today), marker: memoMarker(grading) };
	const quiz = questions.filter(isExamQuestion);
	return {
		quiz,
		index: examIndex([...quiz, ...today.filter(isExamQuestion)]),
		marker: memoMarker(examGrading)
	};
}

const examGrading: Parameters<typeof memoMarker>[0] = {
	gradeQuestion: (question, response) =>
		grading.gradeQuestion(question, openResponse(question as ExamQuestion, response))
};

function examIndex(questions: readonly ExamQuestion[]): ReadonlyMap<string, Question> {
	const index = new Map<string, Question>();
	for (const question of questions) {
		const key = `${question.id} ${withoutKey(question).rev}`;
		if (!index.has(key)) index.set(key, question);
	}
	return index;
}
