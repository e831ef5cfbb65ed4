import type { LevelText } from '#lib/lesson/lesson.ts';
import { readContent } from '../../../../content.ts';

export async function load({ fetch, params }) {
	const { lesson, level } = params;
	return { text: await readContent<LevelText>(fetch, `lessons/${lesson}/${level.toLowerCase()}/text.json`, 'level') };
}
