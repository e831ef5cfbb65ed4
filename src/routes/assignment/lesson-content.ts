import type { Assignment } from '#lib/classroom/assignment.ts';
import { fail, ok, type Result } from '#lib/base/result.ts';
import type { Lesson, LevelText } from '#lib/lesson/lesson.ts';
import type { Question } from '#lib/question/kinds.ts';
import { readContent } from '../content.ts';
import { readExam, type AssignedQuestions } from './exam-quiz.ts';

/** `missing`: this site has no such lesson, level or exam; `unreachable`: the network or the server failed. */
export type ContentError = 'missing' | 'unreachable';
type Of = Pick<Assignment, 'lesson' | 'level' | 'mode'>;

const folder = ({ lesson, level }: Omit<Of, 'mode'>) => `lessons/${lesson}/${level.toLowerCase()}`;

/** The title of the text that is assigned. */
export const titleOf = (assignment: Omit<Of, 'mode'>): Promise<Result<string, ContentError>> =>
	told(async () => {
		const { levels } = await readContent<Lesson>(fetch, `lessons/${assignment.lesson}/lesson.json`, 'lesson');
		return levels.find(({ level }) => level === assignment.level)?.title;
	});

/** The questions that are assigned, and by whom their answers are taken. */
export const questionsOf = (assignment: Of): Promise<Result<AssignedQuestions, ContentError>> =>
	told(async () =>
		assignment.mode === 'exam'
			? readExam(fetch, folder(assignment))
			: { questions: await readContent<Question[]>(fetch, `${folder(assignment)}/quiz.json`, 'level') }
	);

/** The text of the level, for its sections. */
export const textOf = (assignment: Of): Promise<Result<LevelText, ContentError>> =>
	told(() => readContent<LevelText>(fetch, `${folder(assignment)}/text.json`, 'level'));

async function told<T>(read: () => Promise<T | undefined>): Promise<Result<T, ContentError>> {
	try {
		const value = await read();
		return value === undefined ? fail('missing') : ok(value);
	} catch (error) {
		// What `readContent` throws for a file that is not there.
		return fail((error as { status?: unknown }).status === 404 ? 'missing' : 'unreachable');
	}
}
