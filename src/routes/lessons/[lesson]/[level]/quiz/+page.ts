import type { LevelText } from '#lib/lesson/lesson.ts';
import type { Question } from '#lib/question/kinds.ts';
import { loadKinds } from '#lib/question/loaded.ts';
import { readContent } from '../../../../content.ts';

export async function load({ fetch, params }) {
	const folder = `lessons/${params.lesson}/${params.level.toLowerCase()}`;
	const [text, questions] = await Promise.all([
		readContent<LevelText>(fetch, `${folder}/text.json`, 'level'),
		readContent<Question[]>(fetch, `${folder}/quiz.json`, 'level')
	]);
	// The first question is part of the page as served.
	await loadKinds(questions.slice(0, 1).map(({ kind }) => kind));
	return { text, questions };
}
