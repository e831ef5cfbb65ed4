import { expect, it } from 'vitest';
import { unzip } from '../unzip.fixture.ts';
import type { Sheet } from './sheet.ts';
import { workbook } from './xlsx.ts';

const sheets: Sheet[] = [
	{ name: 'Notes', columns: [{ name: 'élève', kind: 'text' }], rows: [['Léa'], ['=1+1']] },
	{ name: 'Réponses', columns: [{ name: 'score', kind: 'share' }], rows: [[0.5]] }
];

it('is a zip that another program opens, with a part for each sheet', async () => {
	const files = await unzip(await workbook(sheets));
	expect([...files.keys()]).toEqual(
		expect.arrayContaining([
			'[Content_Types].xml',
			'xl/workbook.xml',
			'xl/worksheets/sheet1.xml',
			'xl/worksheets/sheet2.xml'
		])
	);
	expect(files.get('xl/workbook.xml')!.toString()).toContain('Réponses');
	for (const [name, content] of files)
		if (name.includes('sheet')) expect(content.toString()).not.toContain('<f>');
});
