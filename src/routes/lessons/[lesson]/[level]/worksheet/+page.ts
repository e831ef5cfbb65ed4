import type { Sheet } from '#lib/export/print/sheet.ts';
import { readContent } from '../../../../content.ts';

export async function load({ fetch, params }) {
	const { lesson, level } = params;
	const sheet = await readContent<Sheet>(fetch, `lessons/${lesson}/${level.toLowerCase()}/worksheet.json`, 'level');
	return { sheet, id: lesson };
}
