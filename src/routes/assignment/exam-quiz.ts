import type { Exam, ExamSection } from '#lib/lesson/exam.ts';
import { examGrading } from '#lib/question/exam-grading.ts';
import type { Grading } from '#lib/question/grading.ts';
import type { Question } from '#lib/question/kinds.ts';
import { grading } from '#lib/question/loaded.ts';
import { readContent } from '../content.ts';

/** The questions of an assignment, with who takes their answers where that is not the kinds themselves. */
export interface AssignedQuestions {
	questions: Question[];
	grading?: Grading;
	/** In an exam, the text that may be read beside the questions: without terms and claims. */
	text?: ExamSection[];
}

/** The exam of a level: questions without their keys, whose answers are taken and not judged. */
export async function readExam(fetcher: typeof fetch, folder: string): Promise<AssignedQuestions> {
	const { questions, sections } = await readContent<Exam>(fetcher, `${folder}/exam.json`, 'level');
	return { questions, grading: examGrading(grading), text: sections };
}
