import type { Key } from '#lib/export/print/key.ts';
import { readContent } from '../../../../content.ts';

export async function load({ fetch, params }) {
	const { lesson, level } = params;
	const answers = await readContent<Key>(fetch, `lessons/${lesson}/${level.toLowerCase()}/key.json`, 'level');
	return { answers, id: lesson };
}
