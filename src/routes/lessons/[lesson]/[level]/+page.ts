import type { DrawnMap } from '#lib/lesson/map/draw-map.ts';
import { readContent } from '../../../content.ts';

export async function load({ fetch, params, parent }) {
	const { lesson } = await parent();
	const map = lesson.map && (await readContent<DrawnMap>(fetch, `lessons/${params.lesson}/map.json`, 'lesson'));
	return { map };
}
