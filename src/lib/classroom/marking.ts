import { isExamQuestion, openResponse, withoutKey, type ExamQuestion } from '#lib/question/exam-forms.ts';
import { grading, type Question } from '#lib/question/kinds.ts';
import { memoMarker, questionIndex, type Marker, type Marking } from './mark.ts';
import type { AssignedRow } from './rows.ts';

/**
 * What marks the copies of an assignment: the quiz as it was assigned, and as it is today for pupils who already
 * had the edited one. An exam's copies name its questions by what they showed, and their responses are opened first.
 */
export function markingOf(
	{ assignment, questions }: Pick<AssignedRow, 'assignment' | 'questions'>,
	today: readonly Question[] = []
): Marking {
	if (assignment.mode !== 'exam') {
		const index = questionIndex(questions, today);
		return { quiz: questions, index, marker: memoMarker(byTheKinds), open: (_, response) => response };
	}
	const quiz = questions.filter(isExamQuestion);
	const index = examIndex([...quiz, ...today.filter(isExamQuestion)]);
	const open = (question: Question, response: unknown) => openResponse(question as ExamQuestion, response);
	return { quiz, index, marker: memoMarker(byTheKindsInExams), open };
}

/** What is no finished response is worth nothing: left out of the score, it would raise it. */
const byTheKinds: Marker = (question, response) => grading.gradeQuestion(question, response)?.credit ?? 0;

/** A sentence that the judge does not know waits for the teacher: in an exam nobody could mark it oneself. */
const byTheKindsInExams: Marker = (question, response) =>
	grading.isResponse(question, response) ? grading.gradeQuestion(question, response)?.credit : 0;

function examIndex(questions: readonly ExamQuestion[]): ReadonlyMap<string, Question> {
	const index = new Map<string, Question>();
	for (const question of questions) {
		const key = `${question.id} ${withoutKey(question).rev}`;
		if (!index.has(key)) index.set(key, question);
	}
	return index;
}
