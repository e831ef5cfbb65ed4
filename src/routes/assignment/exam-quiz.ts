import type { Grading } from '#lib/question/grading.ts';
import type { Question } from '#lib/question/kinds.ts';
import { grading } from '#lib/question/loaded.ts';
import { verdict } from '#lib/question/verdict.ts';
import { readContent } from '../content.ts';

/** The questions of an assignment, with who takes their answers where that is not the kinds themselves. */
export interface AssignedQuestions {
	questions: Question[];
	grading?: Grading;
}

/** An exam as the site serves it: the questions without their keys. */
interface ExamFile {
	rev: string;
	questions: Question[];
}

/**
 * Takes answers without judging them: whatever has the shape of a response counts as given, and is worth nothing
 * until the teacher's page marks it.
 */
const taking: Grading = {
	...grading,
	gradeQuestion: (question, response) =>
		isGiven(response) && grading.isResponse(question, response) ? verdict(0) : undefined,
	rightResponse: () => undefined,
	spare: () => []
};

/** Whether something was answered: no empty text, list or set of fields. */
const isGiven = (response: unknown): boolean =>
	typeof response === 'object' && response !== null
		? Object.values(response).some(isGiven)
		: response !== undefined && response !== null && response !== '';

/** The exam of a level. Rejects with a 404 where the site serves none. */
export async function readExam(fetcher: typeof fetch, folder: string): Promise<AssignedQuestions> {
	const { questions } = await readContent<ExamFile>(fetcher, `${folder}/exam.json`, 'level');
	return { questions, grading: taking };
}
