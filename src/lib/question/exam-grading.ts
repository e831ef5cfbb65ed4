import type { Grading } from './grading.ts';

/**
 * Grading for questions without key: it tells whether a response is finished and puts it into words, as the kinds
 * do, and gives no verdict, no right response and nothing to strike out.
 */
export const examGrading = (grading: Grading): Grading => ({
	...grading,
	// The kinds grade by a key that is not one; that they do means that nothing is missing in the response.
	isFinished: (question, response) => grading.gradeQuestion(question, response) !== undefined,
	gradeQuestion: () => undefined,
	rightResponse: () => undefined,
	spare: () => []
});
