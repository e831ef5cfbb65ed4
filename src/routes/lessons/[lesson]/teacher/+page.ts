import type { TeacherPage } from '#lib/lesson/lesson.ts';
import type { Question } from '#lib/question/kinds.ts';
import { readContent } from '../../../content.ts';

export async function load({ fetch, params, parent }) {
	const { lesson } = await parent();
	const folder = `lessons/${params.lesson}`;
	const [teacher, ...quizzes] = await Promise.all([
		readContent<TeacherPage>(fetch, `${folder}/teacher.json`, 'lesson'),
		...lesson.levels.map(({ level }) =>
			readContent<Question[]>(fetch, `${folder}/${level.toLowerCase()}/quiz.json`, 'level')
		)
	]);
	return { teacher, keys: lesson.levels.map((card, index) => ({ card, questions: quizzes[index]! })) };
}
